"""Counted while the lock is held, no count gets lost, however slow the counting is. 持有锁的时候计数，数得再慢也不会丢。"""

import threading


class CountingLock:
    def __init__(self):
        self._lock, self.taken = threading.Lock(), 0

    def __enter__(self):
        self._lock.acquire()
        number = self.taken
        try:
            both_have_read.wait(timeout=0.05)  # without the lock the other one gets here too
        except threading.BrokenBarrierError:
            pass
        self.taken = number + 1

    def __exit__(self, *_):
        self._lock.release()


def work():
    with lock:
        pass


both_have_read, lock = threading.Barrier(2), CountingLock()
threads = [threading.Thread(target=work) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("taken:", lock.taken)
assert lock.taken == 2

"""A class that has a lock, and counts. 一个拥有锁的类，还会计数。"""

import threading


class CountingLock:
    def __init__(self):
        self._lock = threading.Lock()
        self.taken = 0

    def acquire(self, blocking=True, timeout=-1):
        got_it = self._lock.acquire(blocking, timeout)
        if got_it:
            self.taken += 1
        return got_it

    def release(self):
        self._lock.release()

    def __enter__(self):
        self.acquire()
        return self

    def __exit__(self, kind, error, trace):
        self.release()


def work(lock):
    for _ in range(100):
        with lock:
            pass


lock = CountingLock()
threads = [threading.Thread(target=work, args=(lock,)) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("taken:", lock.taken)
assert lock.taken == 400

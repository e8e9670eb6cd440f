"""`get_nowait()` looks and takes under one hold of the queue's lock. get_nowait() 查看和取出，是在同一次加锁中完成的。"""

import queue
import threading


class CountingLock:
    def __init__(self):
        self._lock, self.taken = threading.Lock(), 0

    def acquire(self, *args):
        self.taken += 1
        return self._lock.acquire(*args)

    def release(self):
        self._lock.release()

    def locked(self):
        return self._lock.locked()

    __enter__ = acquire

    def __exit__(self, *_):
        self.release()


class Watched(queue.Queue):
    def __init__(self):
        super().__init__()
        self.mutex = CountingLock()
        self.not_empty = threading.Condition(self.mutex)
        self.not_full = threading.Condition(self.mutex)

    def _qsize(self):
        log.append(("looks", self.mutex.taken, self.mutex.locked()))
        return super()._qsize()

    def _get(self):
        log.append(("takes", self.mutex.taken, self.mutex.locked()))
        return super()._get()


log, dishes = [], Watched()
dishes.queue.append("rice")
assert dishes.get_nowait() == "rice"
print(*log, sep="\n")
assert log == [("looks", 1, True), ("takes", 1, True)]
assert not dishes.mutex.locked()

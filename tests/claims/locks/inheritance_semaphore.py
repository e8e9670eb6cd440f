"""`with` does not call the acquire() you wrote. with 没有调用你写的 acquire()。"""

import threading


class CountingSemaphore(threading.Semaphore):
    def __init__(self, value=1):
        super().__init__(value)
        self.acquired = self.released = 0

    def acquire(self, blocking=True, timeout=None):  # (1)!
        self.acquired += 1
        return super().acquire(blocking, timeout)

    def release(self, n=1):
        self.released += 1
        super().release(n)


places = CountingSemaphore(3)
with places:  # (2)!
    pass
print("acquired:", places.acquired, "released:", places.released)
assert (places.acquired, places.released) == (0, 1)
assert threading.Semaphore.__enter__ is threading.Semaphore.acquire  # (3)!

"""`with` does not call the acquire() you wrote, unless you say so. with 不会调用你写的 acquire()，除非写明 __enter__。"""

import threading


class CountingSemaphore(threading.Semaphore):
    def __init__(self, value=1):
        super().__init__(value)
        self.acquired = self.released = 0

    def acquire(self, blocking=True, timeout=None):
        self.acquired += 1
        return super().acquire(blocking, timeout)

    def release(self, n=1):
        self.released += 1
        super().release(n)


places = CountingSemaphore(3)
with places:
    pass
print("acquired:", places.acquired, "released:", places.released)
assert (places.acquired, places.released) == (0, 1)
assert threading.Semaphore.__enter__ is threading.Semaphore.acquire


class Cured(CountingSemaphore):
    __enter__ = CountingSemaphore.acquire


places = Cured(3)
with places:
    pass
assert (places.acquired, places.released) == (1, 1)

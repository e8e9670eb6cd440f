"""An early `release()` is remembered by a Semaphore, and a full BoundedSemaphore raises ValueError. 早到的 release()，Semaphore 会记住，已满的 BoundedSemaphore 抛出 ValueError。"""

import threading


def free_places(semaphore):
    count = 0
    while semaphore.acquire(blocking=False):
        count += 1
    return count


plain = threading.Semaphore(1)
plain.release()
free = free_places(plain)
print("Semaphore:", free)
assert free == 2

bounded = threading.BoundedSemaphore(1)
try:
    bounded.release()
except ValueError:
    free = free_places(bounded)
    print("BoundedSemaphore: ValueError,", free)
    assert free == 1
else:
    raise AssertionError("no error")

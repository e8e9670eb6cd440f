"""A lock of your own in a Condition: 3.14 wants locked(). 自己写的锁放进 Condition：3.14 还要 locked()。"""

import sys
import threading


class MyLock:
    def __init__(self):
        self._lock = threading.Lock()

    def acquire(self, blocking=True, timeout=-1):
        return self._lock.acquire(blocking, timeout)

    def release(self):
        self._lock.release()


try:
    threading.Condition(MyLock())  # (1)!
except AttributeError as error:
    missing = error.name
else:
    missing = None
print("missing:", missing)
assert missing == ("locked" if sys.version_info >= (3, 14) else None)

"""A lock of your own in a Condition: 3.14 wants locked(), and `with` wants `__enter__()` too. 自己写的锁放进 Condition：3.14 还要 locked()，with 还要 __enter__()。"""

import sys
import threading


class MyLock:
    def __init__(self):
        self._lock = threading.Lock()

    def acquire(self, blocking=True, timeout=-1):
        return self._lock.acquire(blocking, timeout)

    def release(self):
        self._lock.release()


class WithLocked(MyLock):
    def locked(self):
        return self._lock.locked()


class Complete(WithLocked):
    def __enter__(self):
        return self.acquire()

    def __exit__(self, *details):
        self.release()


def missing(make):
    try:
        with threading.Condition(make()) as _:
            return None
    except AttributeError as error:
        return error.name


try:
    threading.Condition(MyLock())  # (1)!
except AttributeError as error:
    at_once = error.name
else:
    at_once = None
print("missing:", at_once)
assert at_once == ("locked" if sys.version_info >= (3, 14) else None)
print("missing with `with`:", missing(WithLocked))
assert missing(WithLocked) == "__enter__" and missing(Complete) is None

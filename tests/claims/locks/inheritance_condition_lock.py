"""A lock of your own in a Condition: 3.14 wants locked(), `with` wants `__enter__()`, and notify() an acquire() that takes False. 自己写的锁放进 Condition：3.14 还要 locked()，with 还要 __enter__()，notify() 要求 acquire() 接受 False。"""

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


class NoArgument(Complete):
    def acquire(self):
        return self._lock.acquire()


def missing(make):
    try:
        with threading.Condition(make()) as _:
            return None
    except AttributeError as error:
        return error.name


try:
    threading.Condition(MyLock())
except AttributeError as error:
    at_once = error.name
else:
    at_once = None
print("missing:", at_once)
assert at_once == ("locked" if sys.version_info >= (3, 14) else None)
print("missing with `with`:", missing(WithLocked))
assert missing(WithLocked) == "__enter__" and missing(Complete) is None

plain, complete = threading.Condition(NoArgument()), threading.Condition(Complete())
with complete:
    complete.notify()
    assert not complete.wait(timeout=0)
try:
    with plain:
        plain.notify()
except TypeError as error:
    refused = error
assert isinstance(refused, TypeError)

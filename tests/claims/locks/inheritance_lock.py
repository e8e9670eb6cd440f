"""Lock and RLock can't be subclassed. Lock 和 RLock 不能被继承。"""

import sys
import threading


def subclass(base):
    class MyLock(base):
        pass


for name in ("Lock", "RLock"):
    try:
        subclass(getattr(threading, name))
    except TypeError:
        print(f"class MyLock(threading.{name}): TypeError")
    else:
        raise AssertionError(f"{name} was subclassed")

lock_is_a_class = isinstance(threading.Lock, type)
assert lock_is_a_class == (sys.version_info >= (3, 13))
assert not lock_is_a_class or isinstance(threading.Lock(), threading.Lock)
assert not isinstance(threading.RLock, type)
lock, rlock = threading.Lock(), threading.RLock()
assert not isinstance(lock, type(rlock)) and not isinstance(rlock, type(lock))

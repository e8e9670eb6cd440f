"""A context manager without `finally` keeps the lock. 没有 finally 的上下文管理器不会释放锁。"""

import threading
from contextlib import contextmanager

lock = threading.Lock()


@contextmanager
def acquired(lock):
    lock.acquire()
    yield
    lock.release()


try:
    with acquired(lock):
        raise ValueError("bad data")
except ValueError as error:
    print(f"{error}, lock held: {lock.locked()}")
assert lock.locked()

"""A timeout that works with `with`. 能用在 with 里的超时。"""

import threading
from contextlib import contextmanager

SHORT_S = 0.05


@contextmanager
def acquired(lock, timeout):
    if not lock.acquire(timeout=timeout):
        raise TimeoutError(f"no lock within {timeout} s")
    try:
        yield
    finally:
        lock.release()


lock = threading.Lock()
with acquired(lock, timeout=SHORT_S):
    print("inside, lock held:", lock.locked())
    try:
        with acquired(lock, timeout=SHORT_S):
            raise AssertionError("it can't be free")
    except TimeoutError as error:
        print("TimeoutError:", error)
    assert lock.locked()
assert not lock.locked()
try:
    with acquired(lock, timeout=SHORT_S):
        raise ValueError("bad data")
except ValueError as error:
    print(f"{error}, lock held: {lock.locked()}")
assert not lock.locked()

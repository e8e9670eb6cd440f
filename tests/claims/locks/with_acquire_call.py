"""`with lock.acquire()` takes the lock and never gives it back. 拿了锁，再也不还。"""

import sys
import threading

lock = threading.Lock()
try:
    with lock.acquire():
        raise AssertionError("never gets here")
except (AttributeError, TypeError) as error:
    print("an error, and lock held:", lock.locked())
    kind = TypeError if sys.version_info >= (3, 11) else AttributeError
    assert type(error) is kind
assert lock.locked()
assert not hasattr(lock, "__aenter__")

"""`with lock.acquire()` takes the lock and never gives it back. 拿了锁，再也不还。"""
# /// example
# wrong = true
# ///

import threading

lock = threading.Lock()
try:
    with lock.acquire():  # (1)!
        raise AssertionError("never gets here")
except (AttributeError, TypeError):  # (2)!
    print("an error, and lock held:", lock.locked())
assert lock.locked()
assert not hasattr(lock, "__aenter__")

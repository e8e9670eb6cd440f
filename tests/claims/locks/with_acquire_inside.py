"""acquire() inside the `try`: the real error is hidden. acquire() 写在 try 里：真正的错误被盖住。"""

import threading
import time

lock = threading.Lock()


def save(deadline):
    try:
        lock.acquire(timeout=deadline - time.monotonic())
        print("saving")
    finally:
        lock.release()


try:
    save(deadline=time.monotonic() - 5)
except Exception as error:
    seen, hidden = error, error.__context__
print("seen:  ", type(seen).__name__, "-", seen)
print("hidden:", type(hidden).__name__)
assert isinstance(seen, RuntimeError)
assert isinstance(hidden, ValueError)

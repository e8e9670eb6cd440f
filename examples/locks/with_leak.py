from contextlib import contextmanager
from threading import Lock


@contextmanager
def acquired(lock):
    lock.acquire()
    yield  # (1)!
    lock.release()  # (2)!


lock = Lock()
try:
    with acquired(lock):
        raise ValueError("bad data")
except ValueError as error:
    print(error)
print("locked:", lock.locked())

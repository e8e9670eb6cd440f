from contextlib import contextmanager
from threading import Lock


@contextmanager
def acquired(lock, timeout):
    if not lock.acquire(timeout=timeout):
        raise TimeoutError("lock is busy")
    try:
        yield  # (1)!
    finally:
        lock.release()


printer = Lock()
with acquired(printer, timeout=0.5):
    print("printing")
    try:
        with acquired(printer, timeout=0.5):
            print("never gets here")
    except TimeoutError as error:
        print(error)  # (2)!

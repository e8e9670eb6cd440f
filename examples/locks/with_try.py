from contextlib import contextmanager
from threading import Lock

lock = Lock()
inside = 0


@contextmanager
def counted():
    global inside
    with lock:
        inside += 1
    try:
        yield
    finally:
        with lock:
            inside -= 1


try:
    with counted():
        print("inside:", inside)
        raise ValueError("bad data")
except ValueError as error:
    print(error, "- inside:", inside)

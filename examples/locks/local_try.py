from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from threading import local

request = local()


@contextmanager
def acting_as(user):
    request.user = user
    try:
        yield
    finally:
        del request.user


def handle(user):
    with acting_as(user):
        return request.user


with ThreadPoolExecutor(max_workers=1) as pool:
    print(pool.submit(handle, "Ana").result())
    print(pool.submit(hasattr, request, "user").result())

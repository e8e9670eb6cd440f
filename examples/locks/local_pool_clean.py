"""Take the value away when the task is over. 任务结束就把值拿掉。"""

import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

request = threading.local()


@contextmanager
def acting_as(user):
    request.user = user
    try:
        yield
    finally:
        del request.user  # (1)!


def handle(user):
    if user is None:
        return getattr(request, "user", "anonymous")
    with acting_as(user):
        return request.user


with ThreadPoolExecutor(max_workers=1) as pool:
    first = pool.submit(handle, "Ana").result()
    second = pool.submit(handle, None).result()
print("first:", first, "second:", second)
assert (first, second) == ("Ana", "anonymous")

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
        del request.user


def handle(user):
    if user is None:
        return getattr(request, "user", "anonymous")
    with acting_as(user):
        if user == "Bo":
            raise LookupError("no such page")
        return request.user


with ThreadPoolExecutor(max_workers=1) as pool:
    first = pool.submit(handle, "Ana").result()
    second = pool.submit(handle, None).result()
    error = pool.submit(handle, "Bo").exception()
    after_error = pool.submit(handle, None).result()
print("first:", first, "second:", second)
print("error:", error, "- afterwards:", after_error)
assert (first, second) == ("Ana", "anonymous")
assert isinstance(error, LookupError) and after_error == "anonymous"

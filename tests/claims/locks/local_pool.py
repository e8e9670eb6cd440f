"""A pool thread keeps the value of the task before. 线程池的线程还留着上个任务的值。"""

import threading
from concurrent.futures import ThreadPoolExecutor

request = threading.local()


def handle(user):
    if user is not None:
        request.user = user
    return getattr(request, "user", "anonymous")


with ThreadPoolExecutor(max_workers=1) as pool:
    first = pool.submit(handle, "Ana").result()
    second = pool.submit(handle, None).result()
print("first:", first, "second:", second)
assert (first, second) == ("Ana", "Ana")

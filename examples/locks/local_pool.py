from concurrent.futures import ThreadPoolExecutor
from threading import local

request = local()


def handle(user):
    if user:  # (1)!
        request.user = user
    return getattr(request, "user", "nobody")


with ThreadPoolExecutor(max_workers=1) as pool:
    print(pool.submit(handle, "Ana").result())
    print(pool.submit(handle, None).result())

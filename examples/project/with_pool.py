import time
from concurrent.futures import ThreadPoolExecutor

SITE = {"/a": "news", "/b": "rain", "/c": "jobs"}
WANTED = ["/a", "/b", "/missing", "/c"]


def fetch(path):
    time.sleep(0.1)
    return SITE[path]


with ThreadPoolExecutor(max_workers=2) as pool:  # (1)!
    futures = [pool.submit(fetch, path) for path in WANTED]
for path, future in zip(WANTED, futures):
    try:
        print(path, future.result())  # (2)!
    except KeyError:
        print(path, "is not there")

import time
from concurrent.futures import ThreadPoolExecutor

trouble = {"/a": 0, "/b": 1, "/c": 9}  # how often each fails


def fetch(path):
    time.sleep(0.1)
    if trouble[path] > 0:
        trouble[path] -= 1
        raise ConnectionError(f"no answer for {path}")
    return f"text of {path}"


def fetch_twice(path):
    try:
        return fetch(path)
    except ConnectionError:
        return fetch(path)


with ThreadPoolExecutor() as pool:
    futures = [pool.submit(fetch_twice, path) for path in trouble]
for future in futures:
    print(future.exception() or future.result())

import time
from concurrent.futures import ThreadPoolExecutor

SITE = {f"/{n}": "word " * n for n in range(1, 7)}


def fetch(path):
    time.sleep(0.1)
    return SITE[path]


wanted = [*SITE, "/missing"]
begin = time.perf_counter()
with ThreadPoolExecutor(max_workers=4) as pool:  # (1)!
    futures = {path: pool.submit(fetch, path) for path in wanted}
passed = time.perf_counter() - begin
for path, future in futures.items():
    try:
        print(path, len(future.result()))  # (2)!
    except KeyError:
        print(path, "is not there")
print(f"in {passed:.1f} s")

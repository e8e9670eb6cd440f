import time
from concurrent.futures import ThreadPoolExecutor, as_completed

SITE = {f"/{n}": "word " * n for n in range(1, 7)}


def fetch(path):
    time.sleep(0.1)
    return SITE[path]


with ThreadPoolExecutor(max_workers=2) as pool:
    futures = [pool.submit(fetch, path) for path in SITE]
    for done, future in enumerate(as_completed(futures), start=1):  # (1)!
        print(f"{done} of {len(futures)}")

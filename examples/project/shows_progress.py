import time
from concurrent.futures import ThreadPoolExecutor, as_completed

SITE = "/a /b /c /d /e /f".split()


def fetch(path):
    time.sleep(0.1)
    return f"text of {path}"


with ThreadPoolExecutor(max_workers=2) as pool:
    futures = [pool.submit(fetch, path) for path in SITE]
    for done, future in enumerate(as_completed(futures), start=1):  # (1)!
        print(f"{done} of {len(futures)}")

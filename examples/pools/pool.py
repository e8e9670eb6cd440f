import time
from concurrent.futures import ThreadPoolExecutor


def fetch(path):
    time.sleep(0.1)  # (1)!
    return f"text of {path}"


paths = ["/news", "/rain", "/about", "/jobs"]
with ThreadPoolExecutor(max_workers=2) as pool:  # (2)!
    for text in pool.map(fetch, paths):  # (3)!
        print(text)

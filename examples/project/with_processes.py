import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

SITE = {"/a": "to be or not to be", "/b": "so it goes"}


def fetch(path):
    time.sleep(0.1)
    return SITE[path]


def count(text):  # (1)!
    return len(text.split())


if __name__ == "__main__":  # (2)!
    with ThreadPoolExecutor() as threads:
        texts = list(threads.map(fetch, SITE))
    with ProcessPoolExecutor(max_workers=2) as processes:
        counts = list(processes.map(count, texts))  # (3)!
    print(dict(zip(SITE, counts)))

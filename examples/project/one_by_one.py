import time

SITE = {f"/{n}": "word " * n for n in range(1, 7)}  # (1)!


def fetch(path):
    time.sleep(0.1)  # (2)!
    return SITE[path]


begin = time.perf_counter()
pages = {path: fetch(path) for path in SITE}
passed = time.perf_counter() - begin
print(f"{len(pages)} pages in {passed:.1f} s")

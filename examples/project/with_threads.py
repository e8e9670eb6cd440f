import time
from threading import Thread

SITE = {f"/{n}": "word " * n for n in range(1, 7)}


def fetch(path):
    time.sleep(0.1)
    pages[path] = SITE[path]  # (1)!


pages = {}
begin = time.perf_counter()
threads = [Thread(target=fetch, args=(path,)) for path in SITE]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
passed = time.perf_counter() - begin
print(f"{len(pages)} pages in {passed:.1f} s")

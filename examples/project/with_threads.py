import time
from threading import Thread

SITE = "/a /b /c /d /e /f".split()


def fetch(path):
    time.sleep(0.1)
    pages[path] = f"text of {path}"  # (1)!


pages = {}
begin = time.perf_counter()
threads = [Thread(target=fetch, args=(path,)) for path in SITE]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
took = time.perf_counter() - begin
print(f"{len(pages)} pages, {took:.1f} s")

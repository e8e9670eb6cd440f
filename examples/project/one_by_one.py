import time

SITE = "/a /b /c /d /e /f".split()  # (1)!


def fetch(path):
    time.sleep(0.1)  # (2)!
    return f"text of {path}"


begin = time.perf_counter()
pages = {path: fetch(path) for path in SITE}
took = time.perf_counter() - begin
print(f"{len(pages)} pages, {took:.1f} s")

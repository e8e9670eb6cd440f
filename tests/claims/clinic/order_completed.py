"""as_completed() gives what is finished, map() keeps the order. as_completed() 先完成先得，map() 保持顺序。"""

import threading
from concurrent.futures import ThreadPoolExecutor, as_completed

small_has_come = threading.Event()


def download(name):
    if name == "big":
        small_has_come.wait()  # (1)!
    return name


with ThreadPoolExecutor(max_workers=2) as pool:
    futures = [pool.submit(download, name) for name in ("big", "small")]
    finished = []
    for future in as_completed(futures):
        finished.append(future.result())
        small_has_come.set()
    small_has_come.clear()
    by_map = pool.map(download, ["big", "small"])  # (2)!
    pool.submit(small_has_come.set)  # (3)!
    mapped = list(by_map)

print("as_completed:", finished)
print("map:         ", mapped)
assert finished == ["small", "big"]
assert mapped == ["big", "small"]
assert [future.result() for future in futures] == ["big", "small"]

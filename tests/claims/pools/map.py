"""`map` keeps the input's order, `as_completed` does not. map 保持输入顺序，as_completed 不保持。"""

import threading
from concurrent.futures import ThreadPoolExecutor, as_completed

may_finish = threading.Event()
finished = []


def fetch(name):
    if name == "slow":
        assert may_finish.wait(5)
    finished.append(name)
    if name == "fast":
        may_finish.set()  # (1)!
    return name


with ThreadPoolExecutor(max_workers=2) as executor:
    in_order = list(executor.map(fetch, ["slow", "fast"]))

may_finish = threading.Event()
completed = []
with ThreadPoolExecutor(max_workers=2) as executor:
    slow = executor.submit(may_finish.wait)
    fast = executor.submit(abs, -1)
    names = {slow: "slow", fast: "fast"}
    for future in as_completed(names):  # (2)!
        completed.append(names[future])
        may_finish.set()

print("finished:", finished)
print("map:", in_order)
print("as_completed:", completed)
assert finished == completed == ["fast", "slow"]
assert in_order == ["slow", "fast"]

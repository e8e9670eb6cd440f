"""Leaving the loop over map() cancels nothing as long as the iterator is kept. 只要还留着 map() 的迭代器，离开循环什么也不会取消。"""

import threading
from concurrent.futures import ThreadPoolExecutor

ran, go_on = [], threading.Event()


def work(n):
    if n:
        go_on.wait()
    ran.append(n)


with ThreadPoolExecutor(max_workers=1) as executor:
    results = executor.map(work, range(6))
    for _ in results:
        break
    go_on.set()
print("kept, so all ran:", ran)
assert ran == [0, 1, 2, 3, 4, 5]

ran.clear()
go_on.clear()
with ThreadPoolExecutor(max_workers=1) as executor:
    results = executor.map(work, range(6))
    for _ in results:
        break
    results.close()  # or `del results`
    go_on.set()
print("closed, any of 2 to 5:", any(n > 1 for n in ran))
assert ran in ([0], [0, 1])

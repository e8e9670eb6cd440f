"""One pool for the outer tasks, one for the inner. 外层任务和内层任务各用一个线程池。"""

from concurrent.futures import ThreadPoolExecutor

PARTS = [[1, 2, 3], [4, 5]]


def total(prices):
    return inner.submit(sum, prices).result(timeout=5)  # (1)!


with ThreadPoolExecutor(max_workers=1) as inner, ThreadPoolExecutor(max_workers=1) as outer:
    totals = list(outer.map(total, PARTS))

print("totals:", totals)
assert totals == [6, 9]

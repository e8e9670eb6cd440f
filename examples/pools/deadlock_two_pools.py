"""One pool for the outer tasks, one for the inner. 外层任务和内层任务各用一个线程池。"""

import time
from concurrent.futures import ThreadPoolExecutor

PARTS = [[1, 2, 3], [4, 5]]
WORK_S = 0.05


def total(prices):
    time.sleep(WORK_S)
    return inner.submit(sum, prices).result(timeout=5)  # (1)!


with ThreadPoolExecutor(max_workers=1) as inner, ThreadPoolExecutor(max_workers=1) as outer:
    totals = outer.map(total, PARTS)  # (2)!

totals = list(totals)
print("totals:", totals)
assert totals == [6, 9]

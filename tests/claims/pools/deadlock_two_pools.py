"""One pool for the outer tasks, one for the inner. 外层任务和里层任务各用一个线程池。"""

import threading
from concurrent.futures import ThreadPoolExecutor

PARTS = [[1, 2, 3], [4, 5]]
at_the_end = threading.Event()


def total(prices):
    at_the_end.wait()
    return inner.submit(sum, prices).result()  # (1)!


with ThreadPoolExecutor(max_workers=1) as inner, ThreadPoolExecutor(max_workers=1) as outer:
    totals = outer.map(total, PARTS)
    at_the_end.set()  # (2)!

totals = list(totals)
print("totals:", totals)
assert totals == [6, 9]

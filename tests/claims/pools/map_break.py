"""Leaving the loop over map() early cancels what has not begun. 提前离开 map() 的循环，还没开始的任务会被取消。"""

import threading
from concurrent.futures import ThreadPoolExecutor

started, go_on = [], threading.Event()


def work(n):
    started.append(n)
    if n == 1:
        go_on.wait(30)
    return n


def take_first(executor):
    for result in executor.map(work, range(6)):
        return result


with ThreadPoolExecutor(max_workers=1) as executor:
    first = take_first(executor)
    go_on.set()
print("first result:", first, "2 to 5 began:", any(n > 1 for n in started))
assert first == 0 and started in ([0], [0, 1])

"""A task waits for a task of its own pool. 任务在等自己线程池里的另一个任务。"""

from concurrent.futures import ThreadPoolExecutor, TimeoutError

PATIENCE_S = 0.2
inner = []


def load_page():
    inner.append(pool.submit(len, "picture"))
    return inner[0].result(timeout=PATIENCE_S)  # (1)!


with ThreadPoolExecutor(max_workers=1) as pool:
    outer = pool.submit(load_page)
    error = outer.exception()
print("the outer task:", type(error).__name__)
print("the inner task, afterwards:", inner[0].result())  # (2)!
assert isinstance(error, TimeoutError)
assert inner[0].result() == 7

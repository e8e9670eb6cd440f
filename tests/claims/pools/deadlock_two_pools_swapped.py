"""The inner pool is shut down too early. 里层线程池关早了。"""

import threading
from concurrent.futures import ThreadPoolExecutor

at_the_end = threading.Event()


def total(prices):
    at_the_end.wait()
    return inner.submit(sum, prices).result(timeout=5)


with ThreadPoolExecutor(max_workers=1) as outer:
    with ThreadPoolExecutor(max_workers=1) as inner:
        result = outer.submit(total, [1, 2, 3])
    at_the_end.set()  # (1)!

error = result.exception()
print("total:", repr(error))
assert isinstance(error, RuntimeError)
assert str(error) == "cannot schedule new futures after shutdown"

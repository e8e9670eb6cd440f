"""`timeout` counts from the call of map. timeout 从调用 map 时算起。"""

import threading
import time
from concurrent.futures import ThreadPoolExecutor, TimeoutError

LIMIT_S = 0.2
started, may_finish = threading.Event(), threading.Event()
finished = []


def work(number):
    started.set()
    may_finish.wait(5)
    finished.append(number)


with ThreadPoolExecutor(max_workers=1) as executor:
    results = executor.map(work, range(3), timeout=LIMIT_S)
    assert started.wait(5)
    time.sleep(LIMIT_S)  # (1)!
    asked = time.monotonic()
    try:
        next(results)
    except TimeoutError:
        waited_s = time.monotonic() - asked  # (2)!
    may_finish.set()

print("next() waited for less than the timeout:", waited_s < LIMIT_S)
print("tasks that finished:", finished)  # (3)!
assert waited_s < LIMIT_S
assert finished == [0]

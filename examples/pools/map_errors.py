"""An exception comes when its item's turn comes. 轮到哪一项，才抛出哪一项的异常。"""

import threading
from concurrent.futures import ThreadPoolExecutor, TimeoutError

may_finish = threading.Event()

with ThreadPoolExecutor(max_workers=2) as executor:
    results = executor.map(int, ["1", "two", "3"])
    first = next(results)  # (1)!
    try:
        next(results)
    except ValueError as error:
        second = str(error)
    rest = list(results)  # (2)!

    waiting = executor.map(may_finish.wait, [5], timeout=0.05)
    try:
        next(waiting)
    except TimeoutError:
        timed_out = True
    may_finish.set()

print("first:", first)
print("second:", second)
print("rest:", rest, "- timed out:", timed_out)
assert first == 1 and "'two'" in second
assert rest == [] and timed_out

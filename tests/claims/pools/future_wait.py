"""Wait for the first, the first failure, or all. 等第一个、第一个失败，或者全部。"""

import threading
import time
from concurrent.futures import (
    ALL_COMPLETED,
    FIRST_COMPLETED,
    FIRST_EXCEPTION,
    ThreadPoolExecutor,
    wait,
)

may_fail, may_end = threading.Event(), threading.Event()


def fail():
    may_fail.wait()
    raise ValueError("no such page")


with ThreadPoolExecutor(max_workers=3) as executor:
    quick = executor.submit(abs, -1)
    failing = executor.submit(fail)
    slow = executor.submit(may_end.wait)
    futures = [quick, failing, slow]
    first = wait(futures, return_when=FIRST_COMPLETED)
    began = time.monotonic()
    none_failed = wait(futures, timeout=0.05, return_when=FIRST_EXCEPTION)  # (1)!
    waited_s = time.monotonic() - began
    may_fail.set()
    failed = wait(futures, return_when=FIRST_EXCEPTION)
    may_end.set()
    no_failure = wait([quick, slow], return_when=FIRST_EXCEPTION)  # (2)!
    complete = wait(futures, return_when=ALL_COMPLETED)

results = (first, none_failed, failed, no_failure, complete)
print("done:", [len(result.done) for result in results])
assert first.done == {quick} and first.not_done == {failing, slow}
assert none_failed.done == {quick} and waited_s > 0.04
assert failed.done == {quick, failing} and failed.not_done == {slow}
assert no_failure.done == {quick, slow}
assert complete.done == set(futures) and not complete.not_done

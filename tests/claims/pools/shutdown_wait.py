"""`wait` never hears of what `shutdown` cancelled. shutdown 取消的任务，wait 永远等不到。"""

import threading
from concurrent.futures import CancelledError, ThreadPoolExecutor, TimeoutError, as_completed, wait

started, may_finish = threading.Event(), threading.Event()


def work():
    started.set()
    return may_finish.wait(5)


executor = ThreadPoolExecutor(max_workers=1)
running, pending = executor.submit(work), executor.submit(work)
assert started.wait(5)
executor.shutdown(wait=False, cancel_futures=True)
may_finish.set()
assert running.result() is True

not_done = wait([running, pending], timeout=0.2).not_done  # (1)!
try:
    list(as_completed([pending], timeout=0.2))
except TimeoutError:
    timed_out = True
try:
    pending.result()  # (2)!
except CancelledError as error:
    raised = type(error).__name__

print("done():", pending.done(), "- but wait() still waits for it:", not_done == {pending})
print("result() raises at once:", raised)
assert pending.done() and not_done == {pending} and timed_out
assert raised == "CancelledError"

"""`cancel` works while a task is pending. 任务还在排队时可以取消。"""

import threading
from concurrent.futures import CancelledError, ThreadPoolExecutor, wait

started, may_finish = threading.Event(), threading.Event()


def work():
    started.set()
    return may_finish.wait()


with ThreadPoolExecutor(max_workers=1) as executor:
    first = executor.submit(work)
    second = executor.submit(work)  # (1)!
    assert started.wait(5)
    cancelled_first, cancelled_second = first.cancel(), second.cancel()
    unaware = wait([second], timeout=0.05).not_done == {second}  # (2)!
    may_finish.set()
    assert first.result() is True

try:
    second.result()
except CancelledError as error:
    raised = type(error).__name__

print("running:", cancelled_first)
print("pending:", cancelled_second, "- result() raises", raised)
print("finished:", first.cancel())
assert (cancelled_first, cancelled_second, first.cancel()) == (False, True, False)
assert second.cancelled() and second.done()
assert unaware and wait([second]).done == {second}

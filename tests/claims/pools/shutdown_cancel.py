"""Drop what is pending, don't wait for what runs. 丢掉排队的任务，不等正在执行的任务。"""

import threading
from concurrent.futures import ThreadPoolExecutor

started, may_finish = threading.Event(), threading.Event()


def work():
    started.set()
    return may_finish.wait(5)


executor = ThreadPoolExecutor(max_workers=1)
running = executor.submit(work)
pending = [executor.submit(work) for _ in range(3)]
assert started.wait(5)

executor.shutdown(wait=False, cancel_futures=True)  # (1)!
at_return = running.running()
cancelled = [future.cancelled() for future in pending]
may_finish.set()

print("first still running:", at_return)
print("pending cancelled:", cancelled)
print("first:", running.result())  # (2)!
assert at_return and cancelled == [True, True, True]
assert running.result() is True

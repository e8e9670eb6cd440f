"""cancel() False, and the task never ran: its pool was broken. cancel() 返回 False，任务却没有执行：线程池坏了。"""

import logging
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures.thread import BrokenThreadPool

ran = []


def connect():
    raise OSError("no connection")


logging.getLogger("concurrent.futures").disabled = True
with ThreadPoolExecutor(1, initializer=connect) as executor:
    future = executor.submit(ran.append, 1)
    error = future.exception()
    answer = future.cancel()
print("cancel():", answer, "ran:", ran, "exception:", type(error).__name__)
assert answer is False and not ran and isinstance(error, BrokenThreadPool)

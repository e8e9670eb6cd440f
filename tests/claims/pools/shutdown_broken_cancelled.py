"""The initializer fails: what stands behind a cancelled task in the queue gets nothing. 初始化函数失败：排在已取消的任务后面的，什么也得不到。"""

import logging
import threading
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures.thread import BrokenThreadPool

go = threading.Event()


def connect():
    go.wait()
    raise OSError("no connection")


logging.getLogger("concurrent.futures").disabled = True
threading.excepthook = lambda args: print("the worker died of", args.exc_type.__name__)
executor = ThreadPoolExecutor(1, initializer=connect)
before, cancelled, behind = (executor.submit(int) for _ in range(3))
assert cancelled.cancel()
go.set()
(worker,) = executor._threads  # only to wait until all is over
worker.join()
print("before it:", type(before.exception(0)).__name__)
print("behind it: done?", behind.done())
assert isinstance(before.exception(0), BrokenThreadPool)
assert not behind.done()

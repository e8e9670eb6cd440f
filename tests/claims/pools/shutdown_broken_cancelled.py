"""The initializer fails: what stands behind a cancelled task in the queue may get nothing, nor may the task of an executor that nobody kept. 初始化函数失败：排在已取消的任务后面的，可能什么也得不到；没人留着的 Executor，它的任务也可能什么都得不到。"""

import gc
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
alone = ThreadPoolExecutor(1, initializer=connect).submit(int)
gc.collect()  # the executor is gone
workers = set(threading.enumerate()) - {threading.main_thread()}
go.set()
for worker in workers:  # only to wait until all is over
    worker.join()
print("before it:", type(before.exception(0)).__name__)
print("behind it: done?", behind.done(), "| executor not kept: done?", alone.done())
assert isinstance(before.exception(0), BrokenThreadPool)
assert not behind.done() and not alone.done()

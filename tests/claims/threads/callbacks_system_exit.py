"""A callback that raises `SystemExit` ends the worker, and the pool does not replace it. 回调函数抛出 SystemExit，工作线程就结束了，线程池也不会补上。"""

import logging
import sys
import threading
from concurrent.futures import ThreadPoolExecutor


class Log(logging.Handler):
    def emit(self, record):
        print("log:", record.levelname, record.getMessage())


log = logging.getLogger("concurrent.futures")
log.addHandler(Log())
log.propagate = False

ready, called = threading.Event(), []
pool = ThreadPoolExecutor(max_workers=1)
future = pool.submit(ready.wait)
future.add_done_callback(lambda done: sys.exit("bad"))
future.add_done_callback(called.append)
ready.set()
for worker in pool._threads:
    worker.join()  # the worker has ended, although the pool is open

never = pool.submit(print, "never printed")
assert called == []  # the second callback was not called
assert not any(worker.is_alive() for worker in pool._threads)
assert not never.done()
print("workers alive: 0, and the next task waits")

try:
    future.add_done_callback(lambda done: sys.exit("late"))
except SystemExit:
    print("added to a finished task: SystemExit comes out here")

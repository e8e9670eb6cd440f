"""sys.exit() in a callback ends the worker: later callbacks are not called, and the pool goes on with one less. 回调函数里的 sys.exit() 会让工作线程退出：后面的回调不再调用，池里从此少一个。"""

import logging
import os
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor, TimeoutError

logging.getLogger("concurrent.futures").disabled = True
go_on = threading.Event()
executor = ThreadPoolExecutor(max_workers=1)
future = executor.submit(go_on.wait)
later = []
future.add_done_callback(lambda future: sys.exit())
future.add_done_callback(later.append)
go_on.set()
print("result of the first:", future.result())
while threading.active_count() > 1:  # until the worker has gone
    time.sleep(0.01)
print("later callbacks called:", len(later))
assert not later
next_one = executor.submit(abs, -1)
try:
    next_one.result(timeout=1)
except TimeoutError:
    print("the next task is never run")
assert not next_one.running() and not next_one.done()
sys.stdout.flush()
os._exit(0)  # lest the program wait for the task

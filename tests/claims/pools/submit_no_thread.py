"""A submit() that can't start a thread raises, and its task is run by a worker that is there or starts later. submit() 启动不了线程就会抛出异常，任务却照样由已有的、或者以后启动的工作线程执行。"""

import resource
import threading
from concurrent.futures import ThreadPoolExecutor

ran, refused = [], 0
go_on, stop = threading.Event(), threading.Event()
executor, unused = ThreadPoolExecutor(max_workers=2), ThreadPoolExecutor(max_workers=1)
executor.submit(go_on.wait)  # keeps the only worker busy

before = resource.getrlimit(resource.RLIMIT_AS)
resource.setrlimit(resource.RLIMIT_AS, (400 * 2**20, before[1]))
try:
    while True:  # until there is no room for another stack
        threading.Thread(target=stop.wait).start()
except RuntimeError:
    pass
for pool, task in (executor, "order"), (unused, "first"):
    try:
        pool.submit(ran.append, task)
    except RuntimeError as error:
        print("submit():", error)
        refused += 1
resource.setrlimit(resource.RLIMIT_AS, before)
stop.set()
go_on.set()
executor.shutdown()
print("run all the same:", ran)
assert refused == 2 and ran == ["order"]
unused.submit(ran.append, "second")  # starts the worker
unused.shutdown()
print("no worker at first:", ran[1:])
assert ran == ["order", "first", "second"]

"""A submit() that can't start a thread raises, and its task is run by the workers there are. submit() 启动不了线程就会抛出异常，任务却照样由已有的工作线程执行。"""

import resource
import threading
from concurrent.futures import ThreadPoolExecutor

ran = []
go_on, stop = threading.Event(), threading.Event()
executor = ThreadPoolExecutor(max_workers=2)
executor.submit(go_on.wait)  # keeps the only worker busy

before = resource.getrlimit(resource.RLIMIT_AS)
resource.setrlimit(resource.RLIMIT_AS, (400 * 2**20, before[1]))
try:
    while True:  # until there is no room for another stack
        threading.Thread(target=stop.wait).start()
except RuntimeError:
    pass
try:
    executor.submit(ran.append, "order")
except RuntimeError as error:
    print("submit():", error)
    refused = True
resource.setrlimit(resource.RLIMIT_AS, before)
stop.set()
go_on.set()
executor.shutdown()
print("run all the same:", ran)
assert refused and ran == ["order"]

"""While shutdown() waits, a task that submits gets RuntimeError; so does one that waits for the shutdown of its own pool. shutdown() 等待期间，任务再提交会得到 RuntimeError；任务去等自己所在的池关闭，也一样。"""

import threading
from concurrent.futures import ThreadPoolExecutor

executor = ThreadPoolExecutor(max_workers=1)
shutting_down = threading.Event()


def submit_late():
    shutting_down.wait()
    executor.submit(print, "never run")


late = executor.submit(submit_late)
thread = threading.Thread(target=executor.shutdown)
thread.start()
while not executor._shutdown:  # until shutdown() has begun
    pass
shutting_down.set()
thread.join()
print("submit:", late.exception())
assert isinstance(late.exception(), RuntimeError)

own = ThreadPoolExecutor(max_workers=1)
itself = own.submit(own.shutdown)
print("shutdown:", itself.exception())
assert isinstance(itself.exception(), RuntimeError)

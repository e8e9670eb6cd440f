"""Stop a pool: finish what runs, drop what waits. 停掉线程池：做完正在做的，丢掉排队的。"""

import threading
from concurrent.futures import ThreadPoolExecutor

started, release = threading.Event(), threading.Event()


def long_task():
    started.set()
    release.wait(timeout=5)
    return "finished"


executor = ThreadPoolExecutor(max_workers=1)
running = executor.submit(long_task)
waiting = [executor.submit(pow, 2, 5) for _ in range(3)]
started.wait(timeout=5)
executor.shutdown(wait=False, cancel_futures=True)  # (1)!
release.set()
print(running.result(), "|", [future.cancelled() for future in waiting])
assert running.result() == "finished"
assert all(future.cancelled() for future in waiting)

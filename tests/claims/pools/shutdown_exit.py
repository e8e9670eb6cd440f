"""At exit the interpreter waits for the pool's tasks. 解释器退出前会等线程池的任务。"""

import atexit
import threading
import time
from concurrent.futures import ThreadPoolExecutor

PAUSE_S = 0.05
main_ends = threading.Event()


def save():
    main_ends.wait()
    time.sleep(PAUSE_S)
    return "saved"


def check():
    done = [future.done() for future in futures]
    assert done == [True] * 4
    print("atexit:", [future.result(timeout=0) for future in futures])  # (1)!


forgotten, closed = ThreadPoolExecutor(max_workers=1), ThreadPoolExecutor(max_workers=1)
futures = [executor.submit(save) for executor in (forgotten, closed) for _ in range(2)]
closed.shutdown(wait=False)  # (2)!
atexit.register(check)
assert not any(future.done() for future in futures)
print("last line of the main thread")
main_ends.set()

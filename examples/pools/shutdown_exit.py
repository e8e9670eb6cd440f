"""At exit the interpreter waits for the pool's tasks. 解释器退出前会等线程池的任务。"""

import atexit
import threading
import time
from concurrent.futures import ThreadPoolExecutor

PAUSE_S = 0.05
main_ends = threading.Event()


def save():
    main_ends.wait(5)
    time.sleep(PAUSE_S)
    return "saved"


def check():
    done = future.done()  # (1)!
    print("atexit:", future.result(timeout=0) if done else "lost")
    assert done


executor = ThreadPoolExecutor(max_workers=1)
future = executor.submit(save)
atexit.register(check)
assert not future.done()
print("last line of the main thread")
main_ends.set()

"""An idle worker dies and takes a lock along. 空闲的工作进程死了，锁也带走了。"""

import multiprocessing
import os
import signal
import threading
import time
from multiprocessing import Pool

SHORT_S, LONG_S = 0.3, 30


def is_free(lock):
    free = lock.acquire(block=False)
    if free:
        lock.release()
    return free


if __name__ == "__main__":
    pool = Pool(processes=1)
    worker = pool.apply(os.getpid)
    lock = pool._inqueue._rlock
    while is_free(lock):
        time.sleep(0.001)  # until the worker waits for its next task
    os.kill(worker, signal.SIGKILL)

    while not {child.pid for child in multiprocessing.active_children()} - {worker}:
        time.sleep(0.001)  # until there is a new one

    task = pool.apply_async(os.getpid)
    try:
        task.get(timeout=SHORT_S)
    except multiprocessing.TimeoutError:
        print("there is a new worker, and no answer")
    else:
        raise AssertionError("the pool goes on")

    terminator = threading.Thread(target=pool.terminate)
    terminator.start()
    terminator.join(SHORT_S)
    print("terminate() is back:", not terminator.is_alive())
    assert terminator.is_alive() and not is_free(lock)
    lock.release()
    terminator.join(LONG_S)
    assert not terminator.is_alive()
    pool.join()

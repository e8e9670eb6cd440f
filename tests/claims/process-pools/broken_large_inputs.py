"""A worker dies, or is terminated, while large inputs are sent: every task gets BrokenProcessPool, but on 3.10 shutdown() never returns. 发送很大的输入时工作进程死掉或被终止：任务都得到 BrokenProcessPool，但 3.10 上 shutdown() 不会返回。"""

import multiprocessing
import os
import sys
import threading
import time
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

INPUT = bytes(10_000_000)  # far larger than a pipe


def keep(event):
    global may_crash
    may_crash = event


def crash(_):
    may_crash.wait()
    os._exit(1)


def shutdown_waits(terminated):
    event = multiprocessing.Event()
    executor = ProcessPoolExecutor(1, initializer=keep, initargs=(event,))
    futures = [executor.submit(crash, INPUT) for _ in range(4)]
    while not futures[1].running():  # max_workers + 1 tasks are handed over
        time.sleep(0.01)
    time.sleep(0.5)
    if terminated:
        (worker,) = multiprocessing.active_children()
        worker.terminate()
    else:
        event.set()
    errors = [future.exception() for future in futures]
    print(*(type(error).__name__ for error in errors))
    assert all(isinstance(error, BrokenProcessPool) for error in errors)
    shutdown = threading.Thread(target=executor.shutdown, daemon=True)
    shutdown.start()
    shutdown.join(2)
    return shutdown.is_alive()


if __name__ == "__main__":
    for terminated in False, True:
        assert shutdown_waits(terminated) == (sys.version_info < (3, 11))
    sys.stdout.flush()
    os._exit(0)

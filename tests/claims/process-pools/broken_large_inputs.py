"""A worker dies while large inputs are sent: every task gets BrokenProcessPool, but on 3.10 shutdown() never returns. 发送很大的输入时工作进程死掉：任务都得到 BrokenProcessPool，但 3.10 上 shutdown() 不会返回。"""

import multiprocessing
import os
import sys
import threading
import time
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

INPUT = bytes(10_000_000)  # far larger than a pipe


def sleep(_):
    time.sleep(60)


if __name__ == "__main__":
    executor = ProcessPoolExecutor(1)
    futures = [executor.submit(sleep, INPUT) for _ in range(4)]
    while not futures[1].running():  # max_workers + 1 tasks are handed over
        time.sleep(0.01)
    time.sleep(0.5)
    for worker in multiprocessing.active_children():
        worker.terminate()
    errors = [future.exception() for future in futures]
    print(*(type(error).__name__ for error in errors))
    assert all(isinstance(error, BrokenProcessPool) for error in errors)
    shutdown = threading.Thread(target=executor.shutdown, daemon=True)
    shutdown.start()
    shutdown.join(2)
    assert shutdown.is_alive() == (sys.version_info < (3, 11))
    sys.stdout.flush()
    os._exit(0)

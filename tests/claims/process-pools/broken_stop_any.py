"""Terminating the workers stops a ProcessPoolExecutor; its unfinished tasks get BrokenProcessPool. 终止工作进程，就能停掉 ProcessPoolExecutor，没完成的任务得到 BrokenProcessPool。"""

import multiprocessing
import time
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

if __name__ == "__main__":
    executor = ProcessPoolExecutor(max_workers=2)
    futures = [executor.submit(time.sleep, 60) for _ in range(5)]
    while not futures[2].running():  # handed over, and both workers are up
        time.sleep(0.01)
    for worker in multiprocessing.active_children():  # these are all the children we have
        worker.terminate()
    errors = [future.exception() for future in futures]
    executor.shutdown()
    print(*(type(error).__name__ for error in errors))
    assert all(isinstance(error, BrokenProcessPool) for error in errors)
    assert not multiprocessing.active_children()

"""Killing the workers stops a ProcessPoolExecutor, even if they ignore SIGTERM; its unfinished tasks get BrokenProcessPool. 杀死工作进程，就能停掉 ProcessPoolExecutor，哪怕它们忽略 SIGTERM；没完成的任务得到 BrokenProcessPool。"""

import multiprocessing
import signal
import time
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


def prepare(all_up):
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    all_up.wait()


if __name__ == "__main__":
    all_up = multiprocessing.Barrier(3)
    executor = ProcessPoolExecutor(2, initializer=prepare, initargs=(all_up,))
    futures = [executor.submit(time.sleep, 60) for _ in range(5)]
    all_up.wait()
    while not futures[2].running():  # handed over
        time.sleep(0.01)
    for worker in multiprocessing.active_children():  # these are all the children we have
        worker.kill()
    errors = [future.exception() for future in futures]
    executor.shutdown()
    print(*(type(error).__name__ for error in errors))
    assert all(isinstance(error, BrokenProcessPool) for error in errors)
    assert not multiprocessing.active_children()

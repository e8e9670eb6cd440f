"""If the initializer raises, Pool starts new workers for ever and no result comes; the executor raises BrokenProcessPool. initializer 抛出异常时，Pool 不停地启动新的工作进程，结果永远不来；Executor 抛出 BrokenProcessPool。"""

import logging
import multiprocessing
import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


def connect():
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    raise ConnectionError("no database")


if __name__ == "__main__":
    context = multiprocessing.get_context("spawn")
    with context.Pool(1, initializer=connect) as pool:
        first = multiprocessing.active_children()
        try:
            pool.apply_async(abs, (-1,)).get(timeout=2)
        except multiprocessing.TimeoutError:
            print("Pool: no result")
        else:
            raise AssertionError("a result came")
        assert not any(child.is_alive() for child in first)
        print("the first worker has ended")
    logging.disable()
    with ProcessPoolExecutor(1, context, connect) as pool:
        try:
            pool.submit(abs, -1).result()
        except BrokenProcessPool as error:
            print("Executor:", type(error).__name__)
        else:
            raise AssertionError("a result came")

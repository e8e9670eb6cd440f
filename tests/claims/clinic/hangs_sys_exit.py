"""sys.exit() in a task: a Pool never gives its result; an executor's result() raises SystemExit, and the worker goes on. 任务里调用 sys.exit()：Pool 永远没有结果；Executor 的 result() 抛出 SystemExit，工作进程或线程照常干活。"""

import multiprocessing
import sys
import warnings
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


def check(number):
    sys.exit(number)


if __name__ == "__main__":
    warnings.simplefilter("ignore", DeprecationWarning)  # a Pool has threads when it forks again
    with multiprocessing.Pool(1) as pool:
        result = pool.apply_async(check, (3,))
        result.wait(1)
        print("Pool: the task is done:", result.ready())
        assert not result.ready()
        print("Pool: the next task:", pool.apply_async(abs, (-1,)).get(30))
    for executor in (ThreadPoolExecutor, ProcessPoolExecutor):
        with executor(1) as pool:
            error = pool.submit(check, 3).exception()
            print(f"{executor.__name__}: {error!r}")
            assert type(error) is SystemExit and error.code == 3
            assert pool.submit(abs, -1).result() == 1

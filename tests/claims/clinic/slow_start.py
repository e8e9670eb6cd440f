"""A process for each task against a pool that is there. 每个任务一个进程，对比现成的进程池。"""

import multiprocessing
import time

TASKS = 5


def by_processes():
    for number in range(TASKS):
        process = multiprocessing.Process(target=abs, args=(number,))  # (1)!
        process.start()
        process.join()
        assert process.exitcode == 0


def seconds(work, *args):
    began = time.perf_counter()
    work(*args)
    return time.perf_counter() - began


if __name__ == "__main__":
    one_each = seconds(by_processes)
    pool = multiprocessing.Pool(processes=1)
    pool.apply(abs, (-1,))  # (2)!
    pooled = min(seconds(pool.map, abs, range(TASKS)) for _ in range(3))
    pool.close()
    pool.join()
    print("a process each takes more than twice as long:", one_each > 2 * pooled)
    assert one_each > 2 * pooled

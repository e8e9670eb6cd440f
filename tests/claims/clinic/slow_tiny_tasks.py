"""Tiny tasks: a pool against a plain loop. 任务太小：进程池对比普通循环。"""

import time
from multiprocessing import Pool

NUMBERS = range(2_000)


def seconds(work):
    began = time.perf_counter()
    assert sum(work(abs, NUMBERS)) == sum(NUMBERS)
    return time.perf_counter() - began


if __name__ == "__main__":
    pool = Pool(processes=2)
    loop = min(seconds(map) for _ in range(3))
    pooled = min(seconds(pool.imap) for _ in range(3))  # (1)!
    pool.close()
    pool.join()
    print("the pool takes more than twice as long:", pooled > 2 * loop)
    assert pooled > 2 * loop

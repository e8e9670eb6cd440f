"""maxtasksperchild counts chunks, not items. maxtasksperchild 数的是块，不是一个个输入。"""

import multiprocessing
import os


def worker_of(item):
    return os.getpid()


if __name__ == "__main__":
    spawn = multiprocessing.get_context("spawn")
    for chunksize, chunks in (1, 6), (3, 2):
        pool = spawn.Pool(1, maxtasksperchild=1)
        workers = set(pool.map(worker_of, range(6), chunksize))
        pool.close()
        pool.join()
        print(f"6 items, chunksize {chunksize}: {len(workers)} processes")
        assert len(workers) == chunks

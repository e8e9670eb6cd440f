"""maxtasksperchild counts chunks, not items; without chunksize, few items are chunks of one. maxtasksperchild 数的是块，不是一个个输入；不写 chunksize，输入少时一块只有一个。"""

import multiprocessing
import os


def worker_of(item):
    return os.getpid()


if __name__ == "__main__":
    spawn = multiprocessing.get_context("spawn")
    for chunksize, items, chunks in (1, 6, 6), (3, 6, 2), (None, 6, 3), (None, 4, 4):
        pool = spawn.Pool(1, maxtasksperchild=1)
        workers = set(pool.map(worker_of, range(items), chunksize))
        pool.close()
        pool.join()
        print(f"{items} items, chunksize {chunksize}: {len(workers)} processes")
        assert len(workers) == chunks

"""`maxtasksperchild=1`: a new process for each task. 每个任务换一个新进程。"""

import multiprocessing
import os


def where(_):
    return os.getpid()


if __name__ == "__main__":
    context = multiprocessing.get_context("spawn")  # (1)!
    pool = context.Pool(processes=2, maxtasksperchild=1)
    pids = pool.map(where, range(4), chunksize=1)
    pool.close()
    pool.join()
    print(f"{len(pids)} tasks, {len(set(pids))} processes")
    assert len(set(pids)) == 4

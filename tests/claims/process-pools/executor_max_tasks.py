"""A worker for two tasks: hung before the bug was fixed. 每个进程做两个任务，旧版本会卡死。"""

import multiprocessing
import os
from concurrent.futures import ProcessPoolExecutor


def where(_):
    return os.getpid()


if __name__ == "__main__":
    spawn = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=spawn, max_tasks_per_child=2) as executor:
        pids = list(executor.map(where, range(4)))
    print(f"{len(pids)} tasks, {len(set(pids))} processes")
    assert pids[0] == pids[1] != pids[2] == pids[3]

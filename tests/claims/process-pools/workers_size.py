"""How many workers a pool has by default. 进程池默认有几个工作进程。"""

import multiprocessing
import os
import sys


def usable_cpus():
    if hasattr(os, "process_cpu_count"):  # (1)!
        return os.process_cpu_count()
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count()


def count_workers(processes=None):
    pool = multiprocessing.Pool(processes)
    workers = len(multiprocessing.active_children())  # (2)!
    pool.close()
    pool.join()
    return workers


if __name__ == "__main__":
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})  # (3)!
    machine, usable = multiprocessing.cpu_count(), usable_cpus()
    default, chosen = count_workers(), count_workers(usable)
    print(f"{machine} CPUs in the machine, {usable} for this process")
    print(f"workers: {default} by default, {chosen} as chosen")
    assert 1 <= usable <= machine
    assert default == (usable if sys.version_info >= (3, 13) else machine)
    assert chosen == usable

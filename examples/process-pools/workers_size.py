"""How many workers a pool has by default. 进程池默认有几个工作进程。"""
# /// example
# mask = ['(\d+) CPUs', '(\d+) for this', '(\d+) workers']
# ///

import multiprocessing
import os


def usable_cpus():
    if hasattr(os, "process_cpu_count"):  # (1)!
        return os.process_cpu_count()
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count()


if __name__ == "__main__":
    machine = multiprocessing.cpu_count()
    usable = usable_cpus()
    pool = multiprocessing.Pool(processes=usable)
    workers = len(multiprocessing.active_children())  # (2)!
    pool.close()
    pool.join()
    print(f"{machine} CPUs in the machine, {usable} for this process, {workers} workers")
    assert 1 <= usable <= machine
    assert workers == usable

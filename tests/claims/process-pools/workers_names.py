"""The name of a worker depends on the start method. 工作进程的名字取决于启动方法。"""

import multiprocessing


def my_name():
    return multiprocessing.current_process().name


if __name__ == "__main__":
    names = []
    multiprocessing.Process()  # made and never started: it has number 1
    for method in ("fork", "spawn", "forkserver"):
        pool = multiprocessing.get_context(method).Pool(processes=1)
        names.append(pool.apply(my_name))  # (1)!
        pool.close()
        pool.join()
    print(*names, sep="\n")
    assert names == ["ForkPoolWorker-2", "SpawnPoolWorker-3", "ForkServerPoolWorker-4"]

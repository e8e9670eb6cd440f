"""Under fork a task in a process gets no answer from a pool of its parent: not from its own with four workers, not from a second one that was used, of processes or threads; a pool made in the task answers. fork 出来的工作进程里，父进程的池不回应任务：自己所在的池有四个工作进程也不行，另一个用过的进程池、线程池也不行；在任务里新建的池可以。"""

import multiprocessing
import threading
import warnings
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

PATIENCE_S = 1


def answer(executor):
    results = []

    def wait():
        results.append(executor.submit(abs, -1).result())  # submit() may wait, too

    waiter = threading.Thread(target=wait, daemon=True)
    waiter.start()
    waiter.join(PATIENCE_S)
    return results or "no answer"


def ask(name):
    return answer(pools[name])


def make():
    with ThreadPoolExecutor(1) as own:
        return own.submit(abs, -1).result(30)


if __name__ == "__main__":
    warnings.simplefilter("ignore", DeprecationWarning)  # of fork in a program with threads
    context = multiprocessing.get_context("fork")
    pools = {
        "its own pool": ProcessPoolExecutor(4, context),
        "a second one": ProcessPoolExecutor(1, context),
        "threads": ThreadPoolExecutor(1),
    }
    for name in ("a second one", "threads"):
        assert pools[name].submit(abs, -1).result(30) == 1
    for name in pools:
        result = pools["its own pool"].submit(ask, name).result(30)
        print(f"{name}: {result}")
        assert result == "no answer"
    result = pools["its own pool"].submit(make).result(30)
    print("made in the task:", result)
    assert result == 1
    for pool in pools.values():
        pool.shutdown()

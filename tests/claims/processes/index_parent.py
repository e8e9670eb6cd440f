"""Who started me: not always os.getppid(). 谁启动了我：不一定是 os.getppid()。"""

import multiprocessing
import os


def report(results):
    results.put((multiprocessing.parent_process().pid, os.getppid()))


if __name__ == "__main__":
    me = os.getpid()
    assert multiprocessing.parent_process() is None  # (1)!
    for method in ("fork", "spawn", "forkserver"):
        context = multiprocessing.get_context(method)
        results = context.SimpleQueue()
        process = context.Process(target=report, args=(results,))
        process.start()
        starter, system_parent = results.get()
        process.join()
        print(
            f"{method:10}  parent_process().pid: {starter == me!s:5}  getppid(): {system_parent == me}"
        )
        assert starter == me
        assert (system_parent == me) == (method != "forkserver")  # (2)!

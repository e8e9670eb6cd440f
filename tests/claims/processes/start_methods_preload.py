"""The fork server can import a module in advance. fork 服务进程可以提前导入模块。"""

import multiprocessing
import sys

MODULE = "statistics"


def report(results):
    results.put(MODULE in sys.modules)


if __name__ == "__main__":
    multiprocessing.set_forkserver_preload([MODULE])  # (1)!
    for method in ("spawn", "forkserver"):
        context = multiprocessing.get_context(method)
        results = context.SimpleQueue()
        process = context.Process(target=report, args=(results,))
        process.start()
        loaded = results.get()
        process.join()
        print(f"{method:10}  {MODULE} loaded when the task starts: {loaded}")
        assert loaded == (method == "forkserver")
        assert process.exitcode == 0

"""The fork server imports a module once for all children. fork 服务进程替所有子进程导入一次模块。"""
# /// example
# platform = ["linux", "darwin"]
# start_methods = []
# ///

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

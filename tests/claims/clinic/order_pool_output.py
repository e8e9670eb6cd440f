"""Leaving `with Pool()` loses a running task and what it has printed; with close() and join() before, both come. 离开 `with Pool()`，没做完的任务和它打印的内容都会丢失；先 close() 再 join()，两者都在。"""

import multiprocessing
import subprocess
import sys


def share(printed, go_on):
    global EVENTS
    EVENTS = printed, go_on


def work():
    print("from the worker")
    printed, go_on = EVENTS
    printed.set()
    go_on.wait(60)
    print("done")


def leave(wait):
    printed, go_on = multiprocessing.Event(), multiprocessing.Event()
    with multiprocessing.Pool(1, share, (printed, go_on)) as pool:
        pool.apply_async(work)
        printed.wait()
        if wait:
            go_on.set()
            pool.close()
            pool.join()


def run(*arguments):
    command = [sys.executable, __file__, "child", *arguments]
    return subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout.split("\n")


if __name__ == "__main__":
    if sys.argv[1:]:
        leave("wait" in sys.argv)
    else:
        lost, kept = run(), run("wait")
        print("left at once:", lost)
        print("close() and join():", kept)
        assert lost == [""]
        assert kept == ["from the worker", "done", ""]

"""A worker that dies while it is started with a large argument: submit() raises an OSError, or waits for ever (up to 3.11 certainly). 工作进程带着很大的参数启动，途中死掉：submit() 抛出 OSError，或者永远等下去（3.11 及以前一定如此）。"""

import multiprocessing
import os
import sys
import threading
from concurrent.futures import ProcessPoolExecutor

SHORT_S = 2
MAY_RAISE = sys.version_info >= (3, 12)

if __name__ == "__mp_main__":
    os._exit(1)  # dies before it has read its arguments


def submit(executor, outcome):
    try:
        executor.submit(abs, -1)
        outcome.append("submitted")
    except OSError:
        outcome.append("OSError")


if __name__ == "__main__":
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)  # what the resource tracker says in the end
    spawn = multiprocessing.get_context("spawn")
    table = bytes(5_000_000)  # larger than a pipe
    executor = ProcessPoolExecutor(1, spawn, initializer=len, initargs=(table,))
    outcome = []
    thread = threading.Thread(target=submit, args=(executor, outcome))
    thread.start()
    thread.join(SHORT_S)
    if MAY_RAISE:
        assert outcome in ([], ["OSError"])
    else:
        assert thread.is_alive() and not outcome
    print("submit() has returned:", "submitted" in outcome)
    sys.stdout.flush()
    os._exit(0)

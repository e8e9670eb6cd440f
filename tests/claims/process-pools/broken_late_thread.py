"""A process that another thread forks while a worker is being forked hides the death of the worker until it ends. 正用 fork 启动工作进程时，另一个线程也用 fork 启动了进程：那个进程结束之前，工作进程的死一直发现不了。"""

import multiprocessing
import os
import threading
from concurrent.futures import ProcessPoolExecutor, wait

SHORT_S, LONG_S = 1, 30
fork = multiprocessing.get_context("fork")
worker_starts, other_started = threading.Event(), threading.Event()
submits = threading.current_thread()


def let_the_other_start():
    if threading.current_thread() is submits and not worker_starts.is_set():
        worker_starts.set()
        assert other_started.wait(LONG_S)


def start(other):
    assert worker_starts.wait(LONG_S)
    other.start()
    other_started.set()


def noticed(when):
    there, here = fork.Pipe(duplex=False)
    other = fork.Process(target=there.recv)
    if when == "before":
        other.start()
    else:
        threading.Thread(target=start, args=(other,)).start()
        os.register_at_fork(before=let_the_other_start)
    with ProcessPoolExecutor(1, fork) as executor:
        worker = executor.submit(os.getpid).result()
        future = executor.submit(os._exit, 1)
        if when == "meanwhile":
            os.waitid(os.P_PID, worker, os.WEXITED | os.WNOWAIT)  # it is dead
        at_once = bool(wait([future], SHORT_S if when == "meanwhile" else LONG_S).done)
        here.send("stop")
        error = type(future.exception(LONG_S)).__name__
        print(f"forked {when}: noticed at once: {at_once} | {error}", flush=True)
    other.join()
    return at_once


if __name__ == "__main__":
    assert [noticed("before"), noticed("meanwhile")] == [True, False]

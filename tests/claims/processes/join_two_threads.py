"""Two threads join one process: exitcode may be None for a moment, under forkserver 255 for good. 两个线程 join() 同一个进程：exitcode 可能暂时是 None；用 forkserver 时可能变成 255，不再改变。"""

import multiprocessing
import os
import sys
import threading
from multiprocessing import forkserver


def held(function, before):
    """The function, which in another thread stops: before it does its work, or after."""

    def call(*args):
        if threading.current_thread() is threading.main_thread():
            return function(*args)
        result = None if before else function(*args)
        there.set()
        go.wait()
        return function(*args) if before else result

    return call


if __name__ == "__main__":
    answers = {}
    os.waitpid = held(os.waitpid, before=False)
    forkserver.read_signed = held(forkserver.read_signed, before=True)
    for method in "fork", "spawn", "forkserver":
        there, go = threading.Event(), threading.Event()
        process = multiprocessing.get_context(method).Process(target=sys.exit, args=(3,))
        process.start()
        other = threading.Thread(target=process.join)
        other.start()
        there.wait()
        process.join()
        first = process.exitcode
        go.set()
        other.join()
        answers[method] = first, process.exitcode
        print(f"{method}: exitcode {first}, then {process.exitcode}")
    assert answers == {"fork": (None, 3), "spawn": (None, 3), "forkserver": (3, 255)}

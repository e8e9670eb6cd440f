"""While one thread joins a process, another joins or queries it, or starts another process: exitcode may be None for a moment, under forkserver 255 for good. 一个线程 join() 时，另一个线程也 join() 它、查询它，或者启动别的进程：exitcode 可能暂时是 None；用 forkserver 时可能变成 255，不再改变。"""

import multiprocessing
import os
import sys
import threading
from multiprocessing import connection, forkserver


def held(function, before):
    """The function, which in another thread stops once: before it does its work, or after."""

    def call(of, *flags):
        if threading.current_thread() is threading.main_thread() or there.is_set():
            return function(of, *flags)
        result = None if before else function(of, 0)  # 0: not before the child has ended
        there.set()
        go.wait()
        return function(of, *flags) if before else result

    return call


if __name__ == "__main__":
    answers = {"join()": {}, "is_alive()": {}, "start()": {}}
    os.waitpid = held(os.waitpid, before=False)
    forkserver.read_signed = held(forkserver.read_signed, before=True)
    for call, answer in answers.items():
        for method in "fork", "spawn", "forkserver":
            there, go = threading.Event(), threading.Event()
            process = multiprocessing.get_context(method).Process(target=sys.exit, args=(3,))
            another = multiprocessing.get_context("spawn").Process(target=sys.exit)
            process.start()
            connection.wait([process.sentinel])
            calls = {
                "join()": process.join,
                "is_alive()": process.is_alive,
                "start()": another.start,
            }
            other = threading.Thread(target=calls[call])
            other.start()
            there.wait()
            process.join()
            first = process.exitcode
            go.set()
            other.join()
            if call == "start()":
                another.join()
            answer[method] = first, process.exitcode
            print(f"{call} elsewhere, {method}: exitcode {first}, then {process.exitcode}")
    expected = {"fork": (None, 3), "spawn": (None, 3), "forkserver": (3, 255)}
    assert all(answer == expected for answer in answers.values())

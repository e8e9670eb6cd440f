"""A worker that has forked a process dies: that goes unnoticed until the process ends. 工作进程用 fork 启动了子进程之后死掉：子进程结束之前，一直发现不了。"""

import multiprocessing
import os
from concurrent.futures import ProcessPoolExecutor, wait

SHORT_S = 1


def keep(connection):
    global stop
    stop = connection


def child(connection):
    connection.send(connection.recv())


def start_child_and_die(method):
    multiprocessing.get_context(method).Process(target=child, args=(stop,)).start()
    os._exit(1)


def noticed(method):
    context = multiprocessing.get_context(method)
    stop, stopper = context.Pipe()
    with ProcessPoolExecutor(1, context, initializer=keep, initargs=(stop,)) as executor:
        worker = executor.submit(os.getpid).result()
        future = executor.submit(start_child_and_die, method)
        if method == "fork":
            os.waitid(os.P_PID, worker, os.WEXITED | os.WNOWAIT)
        at_once = bool(wait([future], SHORT_S if method == "fork" else 30).done)
        stopper.send("stop")
        assert stopper.recv() == "stop"
        print(f"{method}: noticed at once: {at_once} | {type(future.exception(30)).__name__}")
    return at_once


if __name__ == "__main__":
    assert [noticed("fork"), noticed("spawn")] == [False, True]

"""A worker dies at once: the other waits for it at the Barrier for ever, unless that has a timeout. 一个工作进程一启动就死掉：另一个在 Barrier 处一直等它，除非设了超时。"""

import logging
import multiprocessing
import os
from concurrent.futures import ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool

TABLE = bytes(5_000_000)  # a slow start: the executor sleeps before the worker is dead


def meet(first_is_up, both_started, timeout, table):
    if first_is_up.is_set():
        os._exit(1)  # the second worker dies at once
    logging.disable()  # keeps the failure of the initializer off the screen
    first_is_up.set()
    both_started.wait(timeout)


def tasks_wait(timeout, seconds):
    context = multiprocessing.get_context("spawn")
    first_is_up = context.Event()
    initargs = (first_is_up, context.Barrier(2), timeout, TABLE)
    with ProcessPoolExecutor(2, context, meet, initargs) as executor:
        futures = [executor.submit(abs, -1)]
        first_is_up.wait()
        futures.append(executor.submit(abs, -2))
        waits = bool(wait(futures, timeout=seconds).not_done)
        if waits:
            futures.append(executor.submit(abs, -3))  # wakes the executor
        assert all(isinstance(future.exception(), BrokenProcessPool) for future in futures)
    return waits


if __name__ == "__main__":
    without = tasks_wait(timeout=None, seconds=3)
    with_timeout = tasks_wait(timeout=1, seconds=30)
    print("without a timeout they wait:", without)
    print("with a timeout they wait:", with_timeout)
    assert without and not with_timeout

"""The workers of a new executor, forked before the broken one was shut down, may keep its shutdown() waiting. 损坏的 Executor 还没有关闭，就用 fork 启动新的工作进程，它的 shutdown() 可能一直等。"""

import multiprocessing
import os
import threading
import time
from concurrent.futures import ProcessPoolExecutor

SHORT_S, LONG_S = 1, 30
fork = multiprocessing.get_context("fork")


def keep(pipe):
    global wait
    wait = pipe


def crash(data):
    wait.recv()
    os._exit(1)


def shuts_down(take_new):
    there, here = fork.Pipe(duplex=False)
    broken = ProcessPoolExecutor(1, fork, initializer=keep, initargs=(there,))
    new = ProcessPoolExecutor(1, fork)
    futures = [broken.submit(crash, bytes(1_000_000)) for _ in range(6)]
    if take_new == "first":
        futures[0].add_done_callback(lambda future: new.submit(abs, -1))
    while not futures[1].running():
        time.sleep(0.01)  # until it has been handed over
    here.send("crash")
    assert all(future.exception(LONG_S) for future in futures)
    shutdown = threading.Thread(target=broken.shutdown)
    shutdown.start()
    shutdown.join(SHORT_S if take_new == "first" else LONG_S)
    is_back = not shutdown.is_alive()
    assert new.submit(abs, -2).result(LONG_S) == 2
    new.shutdown()
    shutdown.join(LONG_S)
    assert not shutdown.is_alive()
    return is_back


if __name__ == "__main__":
    afterwards, first = shuts_down("afterwards"), shuts_down("first")
    print(f"shutdown() is back: new one taken afterwards: {afterwards} | first: {first}")
    assert afterwards and not first

"""From 3.12.1 on every task but the cancelled one gets BrokenProcessPool, and wait() waits for that one. 3.12.1 起，除了取消的那个，每个任务都得到 BrokenProcessPool；wait() 会一直等那一个。"""

import multiprocessing
import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures import wait as wait_for
from concurrent.futures.process import BrokenProcessPool


def crash():
    wait.recv()
    os._exit(1)


def receive(pipe):
    global wait
    wait = pipe


if __name__ == "__main__":
    there, here = multiprocessing.Pipe(duplex=False)
    executor = ProcessPoolExecutor(1, initializer=receive, initargs=(there,))
    futures = [executor.submit(task) for task in [crash] + 6 * [int]]
    cancelled = futures.pop(4)  # one that has not been handed over
    assert cancelled.cancel()
    here.send("go")
    names = [type(future.exception(timeout=60)).__name__ for future in futures]
    print(*names, sep="\n")
    assert names == 6 * [BrokenProcessPool.__name__]
    done, not_done = wait_for([*futures, cancelled], timeout=1)
    print("wait() waits for:", len(not_done))
    assert not_done == {cancelled} and cancelled.done()
    executor.shutdown()

"""A Pool replaces a killed worker, and its task stays unanswered: end the parent first. Pool 会换掉被杀的工作进程，它的任务一直没有结果：要先结束父进程。"""

import multiprocessing
import os
import signal
import time
import warnings

warnings.simplefilter("ignore", DeprecationWarning)
PATIENCE_S = 10


def init(queue):
    global workers
    workers = queue


def hang():
    workers.put(os.getpid())
    time.sleep(60)


if __name__ == "__main__":
    workers = multiprocessing.SimpleQueue()
    with multiprocessing.Pool(1, init, (workers,)) as pool:
        result = pool.apply_async(hang)
        stuck = workers.get()
        os.kill(stuck, signal.SIGKILL)
        until = time.monotonic() + PATIENCE_S
        while time.monotonic() < until:
            replaced = {child.pid for child in multiprocessing.active_children()} - {stuck}
            if replaced:
                break
            time.sleep(0.01)
        result.wait(0.5)
        print("another worker:", bool(replaced), "| the task has ended:", result.ready())
    assert replaced and not result.ready()

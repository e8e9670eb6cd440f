"""A worker killed while it sends a result leaves an executor that never answers again. 工作进程在发送结果时被杀，Executor 就再也不返回结果。"""

import multiprocessing
import os
import sys
import threading
import time
from concurrent.futures import ProcessPoolExecutor, wait

restoring, go_on = threading.Event(), threading.Event()


def keep(event):
    global may_end
    may_end = event


def hold_up():
    restoring.set()
    go_on.wait()


class Held:
    def __init__(self):
        may_end.wait()

    def __reduce__(self):
        return hold_up, ()  # called in the thread that reads the results


if __name__ == "__main__":
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)  # what the resource tracker says in the end
    event = multiprocessing.Event()
    executor = ProcessPoolExecutor(1, initializer=keep, initargs=(event,))
    held = executor.submit(Held)
    sent = executor.submit(bytes, 10_000_000)  # far larger than a pipe
    while not sent.running():
        time.sleep(0.01)  # until it has been handed over
    event.set()
    restoring.wait()
    while not executor._result_queue._reader.poll():
        time.sleep(0.01)
    (worker,) = multiprocessing.active_children()
    worker.kill()
    worker.join()
    go_on.set()
    later = executor.submit(abs, -2)
    done, not_done = wait([held, sent, later], timeout=3)
    print("done:", len(done), "no answer:", len(not_done))
    assert not_done == {sent, later}
    sys.stdout.flush()
    os._exit(0)

"""A worker killed or stopped by terminate_workers() while it sends a result leaves an executor that never answers again. 工作进程在发送结果时被杀，或者被 terminate_workers() 停掉，Executor 就再也不返回结果。"""

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


def unanswered(stop):
    restoring.clear()
    go_on.clear()
    event = multiprocessing.Event()
    executor = ProcessPoolExecutor(1, initializer=keep, initargs=(event,))
    before = set(multiprocessing.active_children())
    held = executor.submit(Held)
    sent = executor.submit(bytes, 10_000_000)  # far larger than a pipe
    while not sent.running():
        time.sleep(0.01)  # until it has been handed over
    event.set()
    restoring.wait()
    while not executor._result_queue._reader.poll():
        time.sleep(0.01)
    (worker,) = set(multiprocessing.active_children()) - before
    futures = [held, sent]
    if stop == "kill()":
        worker.kill()
    else:
        executor.terminate_workers()
    worker.join()
    go_on.set()
    if stop == "kill()":
        futures.append(executor.submit(abs, -2))
    done, not_done = wait(futures, timeout=3)
    assert not_done == set(futures) - {held}
    return executor  # kept: its thread waits for the rest of the result


if __name__ == "__main__":
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)  # what the resource tracker says in the end
    stops = ["kill()"]
    if sys.version_info >= (3, 14):
        stops.append("terminate_workers()")
    kept = [unanswered(stop) for stop in stops]
    print("done: 1, and for the others no answer")
    sys.stdout.flush()
    os._exit(0)

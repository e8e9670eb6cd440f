"""terminate_workers() does not stop a worker that ignores SIGTERM, and stops none after shutdown(). terminate_workers() 停不掉忽略 SIGTERM 的工作进程；shutdown() 之后再调用，也停不掉。"""

import multiprocessing
import signal
import time
from concurrent.futures import ProcessPoolExecutor


def prepare(pipe, ignore):
    global orders
    orders = pipe
    if ignore:
        signal.signal(signal.SIGTERM, signal.SIG_IGN)


def work():
    return orders.recv()


def outcome(ignore, shut_down):
    spawn = multiprocessing.get_context("spawn")
    there, here = spawn.Pipe(duplex=False)
    executor = ProcessPoolExecutor(1, spawn, initializer=prepare, initargs=(there, ignore))
    executor.submit(abs, -1).result()  # the worker is up
    future = executor.submit(work)
    while not future.running():
        time.sleep(0.01)  # until it has been handed over
    if shut_down:
        executor.shutdown(wait=False)
    executor.terminate_workers()
    here.send("go on")
    name = type(future.exception()).__name__
    for worker in multiprocessing.active_children():
        worker.join()
    return name


if __name__ == "__main__":
    print("plain:", outcome(ignore=False, shut_down=False))
    ignored, too_late = outcome(True, False), outcome(False, True)
    print("SIGTERM ignored:", ignored, "| after shutdown():", too_late)
    assert ignored == too_late == "NoneType"  # no exception: it was done

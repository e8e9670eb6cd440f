"""terminate_workers() does not stop a worker that ignores or handles SIGTERM, nor does a kill_workers() after it; after shutdown() it stops none. terminate_workers() 停不掉忽略或自行处理 SIGTERM 的工作进程，随后再调用 kill_workers() 也停不掉；shutdown() 之后再调用，同样停不掉。"""

import multiprocessing
import signal
import time
from concurrent.futures import ProcessPoolExecutor


def exit_at_signal(*_):
    raise SystemExit


def prepare(pipe, handler):
    global orders
    orders = pipe
    signal.signal(signal.SIGTERM, handler)


def work():
    return orders.recv()


def outcome(handler=signal.SIG_DFL, shut_down=False, kill=False):
    spawn = multiprocessing.get_context("spawn")
    there, here = spawn.Pipe(duplex=False)
    executor = ProcessPoolExecutor(1, spawn, initializer=prepare, initargs=(there, handler))
    executor.submit(abs, -1).result()  # the worker is up
    future = executor.submit(work)
    while not future.running():
        time.sleep(0.01)  # until it has been handed over
    if shut_down:
        executor.shutdown(wait=False)
    executor.terminate_workers()
    if kill:
        executor.kill_workers()
    here.send("go on")
    name = type(future.exception()).__name__
    for worker in multiprocessing.active_children():
        worker.join()
    return name


if __name__ == "__main__":
    print("plain:", outcome())
    ignored, handled = outcome(signal.SIG_IGN), outcome(exit_at_signal)
    killed, too_late = outcome(signal.SIG_IGN, kill=True), outcome(shut_down=True)
    print(f"SIGTERM ignored: {ignored} | then kill_workers(): {killed} | handled: {handled}")
    print(f"after shutdown(): {too_late}")
    assert ignored == killed == too_late == "NoneType"  # no exception: it was done
    assert handled == "SystemExit"  # as of any task; the executor goes on

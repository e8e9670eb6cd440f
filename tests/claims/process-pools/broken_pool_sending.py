"""A worker killed while it sends a result leaves a Pool that never answers again. 工作进程在发送结果时被杀，Pool 就再也不回答了。"""

import multiprocessing
import os
import sys
import threading
import time

callback_runs, go_on = threading.Event(), threading.Event()


def hold_up(value):
    callback_runs.set()
    go_on.wait()


if __name__ == "__main__":
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)  # what the resource tracker says in the end
    pool = multiprocessing.get_context("spawn").Pool(1)
    pool.apply_async(abs, (-1,), callback=hold_up)
    callback_runs.wait()  # the thread that reads the results is busy
    pool.apply_async(bytes, (10_000_000,))  # a result far larger than a pipe
    while not pool._outqueue._reader.poll():
        time.sleep(0.01)
    (worker,) = multiprocessing.active_children()
    worker.kill()
    worker.join()
    go_on.set()
    try:
        print(pool.apply_async(abs, (-2,)).get(timeout=3))
        answered = True
    except multiprocessing.TimeoutError:
        answered = False
    print("another task answered:", answered)
    assert not answered
    sys.stdout.flush()
    for worker in multiprocessing.active_children():
        worker.kill()
    os._exit(0)

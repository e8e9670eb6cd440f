"""Leaving the with of an executor runs what is pending, and undoes shutdown(wait=False, cancel_futures=True). 离开执行器的 with 时，排队的任务照样执行，shutdown(wait=False, cancel_futures=True) 也可能被撤销。"""

import multiprocessing
import time
from concurrent.futures import ProcessPoolExecutor

TASKS = 8
MOST_ROUNDS = 10


def done_after(stop):
    try:
        with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as executor:
            futures = [executor.submit(time.sleep, 0.02) for _ in range(TASKS)]
            futures[0].add_done_callback(lambda _: time.sleep(0.1))  # the executor is busy
            futures[0].result()
            try:
                raise KeyboardInterrupt
            except KeyboardInterrupt:
                stop(executor)
                raise
    except KeyboardInterrupt:
        done = sum(not f.cancelled() and f.exception() is None for f in futures)
    for worker in multiprocessing.active_children():
        worker.join()
    return done


def nothing(executor):
    pass


def cancel(executor):
    executor.shutdown(cancel_futures=True)


def cancel_without_waiting(executor):
    executor.shutdown(wait=False, cancel_futures=True)


def terminate(executor):
    for worker in multiprocessing.active_children():
        worker.terminate()


if __name__ == "__main__":
    undone = False
    rounds = 0
    while not undone and rounds < MOST_ROUNDS:
        rounds += 1
        undone = done_after(cancel_without_waiting) == TASKS
    print("without waiting, all tasks done:", undone)
    all_done = {stop.__name__: done_after(stop) == TASKS for stop in (nothing, cancel, terminate)}
    print("all tasks done:", all_done)
    assert undone and all_done == {"nothing": True, "cancel": False, "terminate": False}

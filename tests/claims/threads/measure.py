"""Time five workers, one after the other and together. 给五个任务计时：依次执行和同时执行。"""

import functools
import threading
import time

PAUSE_S = 0.1


def spend_time(function):
    @functools.wraps(function)  # (1)!
    def wrapper(*args, **kwargs):
        began = time.perf_counter()  # (2)!
        try:
            return function(*args, **kwargs)
        finally:
            wrapper.seconds = time.perf_counter() - began
            print(f"{function.__name__} took {wrapper.seconds:.2f} s")

    return wrapper


def worker():
    time.sleep(PAUSE_S)  # (3)!


@spend_time
def five_in_turn():
    for _ in range(5):
        worker()


@spend_time
def five_threads():
    threads = [threading.Thread(target=worker) for _ in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()  # (4)!


five_in_turn()
five_threads()
assert five_threads.seconds < five_in_turn.seconds / 2

"""A new worker dies, and it is noticed late. 新的工作进程死了，很晚才被发现。"""

import multiprocessing
import os
import time
from concurrent.futures import ProcessPoolExecutor, wait

TABLE = bytes(5_000_000)


def keep(event, table):
    global began
    began = event


def begin_and_sleep(seconds):
    began.set()
    time.sleep(seconds)


def crash_in_a_new_worker(other_s, submit_more):
    context = multiprocessing.get_context("spawn")
    event = context.Event()
    with ProcessPoolExecutor(2, context, initializer=keep, initargs=(event, TABLE)) as executor:
        other = executor.submit(begin_and_sleep, other_s)
        event.wait()
        guilty = executor.submit(os._exit, 1)
        if submit_more:
            executor.submit(abs, -2)
        wait([guilty])
        return "late" if other.exception() is None else "at once"


if __name__ == "__main__":
    alone = crash_in_a_new_worker(other_s=1, submit_more=False)
    with_more = crash_in_a_new_worker(other_s=30, submit_more=True)
    print("nothing more submitted, noticed:", alone)
    print("one more task submitted, noticed:", with_more)
    assert (alone, with_more) == ("late", "at once")

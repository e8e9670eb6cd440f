"""Under fork, a worker's death goes unnoticed as long as a child that it has forked lives. fork 下，工作进程自己 fork 出的子进程还活着，就发现不了它死了。"""

import multiprocessing
import os
from concurrent.futures import ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool

context = multiprocessing.get_context("fork")
child_ends = context.Event()


def die(with_child):
    if with_child:
        context.Process(target=child_ends.wait).start()
    os._exit(1)  # as if the system had killed it


def death_is_noticed(with_child, seconds):
    with ProcessPoolExecutor(1, context) as executor:
        future = executor.submit(die, with_child)
        noticed = not wait([future], timeout=seconds).not_done
        child_ends.set()
        assert isinstance(future.exception(), BrokenProcessPool)
    return noticed


if __name__ == "__main__":
    with_child = death_is_noticed(with_child=True, seconds=2)
    without = death_is_noticed(with_child=False, seconds=30)
    print("noticed without a child:", without)
    print("noticed while a child lives:", with_child)
    assert without and not with_child

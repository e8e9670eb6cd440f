"""While a callback works, no result comes in. 回调函数没做完，后面的结果就进不来。"""

import multiprocessing
import threading
from multiprocessing import Pool

started, may_return = threading.Event(), threading.Event()


def hold(value):
    started.set()
    may_return.wait()


if __name__ == "__main__":
    both_up = multiprocessing.Barrier(2)
    pool = Pool(processes=2, initializer=both_up.wait)
    first = pool.apply_async(abs, (-1,), callback=hold)
    assert started.wait(10)
    second = pool.apply_async(abs, (-2,))
    second.wait(timeout=0.3)  # (1)!
    ready = first.ready(), second.ready()
    may_return.set()
    results = first.get(), second.get()
    pool.close()
    pool.join()

    print("ready during the callback:", ready)
    print("results:", results)
    assert ready == (False, False) and results == (1, 2)

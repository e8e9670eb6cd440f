"""Threads you did not start yourself. 不是你启动的线程。"""

import multiprocessing
import threading
import warnings
from concurrent.futures import ThreadPoolExecutor


def nothing():
    pass


def forks_with_a_warning():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        process = multiprocessing.get_context("fork").Process(target=nothing)
        process.start()
    process.join()
    assert process.exitcode == 0
    return [warning.category for warning in caught] == [DeprecationWarning]


if __name__ == "__main__":
    found = [forks_with_a_warning()]
    print("nothing else running:", found[-1])

    queue = multiprocessing.get_context("fork").Queue()
    queue.put("item")  # (1)!
    found.append(forks_with_a_warning())
    print("after Queue.put():", found[-1])
    queue.get()
    queue.close()
    queue.join_thread()

    with ThreadPoolExecutor() as pool:
        pool.submit(nothing).result()  # (2)!
        found.append(forks_with_a_warning())
    print("inside a thread pool:", found[-1])

    with multiprocessing.get_context("fork").Pool(1):
        assert threading.active_count() == 1 + 3
        found.append(forks_with_a_warning())
    print("inside a process pool:", found[-1])
    assert found == [False, True, True, True]

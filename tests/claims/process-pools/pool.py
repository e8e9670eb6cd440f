"""Square numbers in a pool of two processes. 用两个进程的进程池求平方。"""

import multiprocessing
import os
from multiprocessing import Pool


def square(number):
    return number**2, os.getpid()


if __name__ == "__main__":
    pool = Pool(processes=2)  # (1)!
    assert len(multiprocessing.active_children()) == 2  # before there is any task
    results = pool.map(square, range(10))  # (2)!
    assert type(results) is list
    pool.close()  # (3)!
    try:
        pool.map(square, range(10))
    except ValueError as error:
        print("after close():", error)
    else:
        raise AssertionError("map() after close()")
    pool.join()
    assert multiprocessing.active_children() == []  # the workers have ended

    squares = [value for value, _ in results]
    workers = {pid for _, pid in results}
    print(squares)
    assert squares == [number**2 for number in range(10)]  # in the order of the input
    assert os.getpid() not in workers  # the work was done by other processes
    assert len(workers) <= 2  # ten tasks, two workers at most

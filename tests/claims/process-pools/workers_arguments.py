"""Locks and queues can't be arguments of a task. 锁和队列不能当任务的参数。"""

import multiprocessing
from multiprocessing import Pool

if __name__ == "__main__":
    pool = Pool(processes=1)
    refused = []
    things = multiprocessing.Lock(), multiprocessing.Barrier(2), multiprocessing.Queue()
    for thing in things:
        try:
            pool.apply(id, (thing,))  # (1)!
        except RuntimeError as error:
            refused.append(type(thing).__name__)
            print("RuntimeError:", error)
    assert refused == ["Lock", "Barrier", "Queue"]
    assert pool.apply(abs, (-1,)) == 1  # (2)!
    pool.close()
    pool.join()

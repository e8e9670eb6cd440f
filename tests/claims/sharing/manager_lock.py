"""A lock around the two requests; all of it can be sent to a pool. 两次请求之间加锁。"""

import multiprocessing

TIMES = 10


def count(visits, lock, together):
    together.wait()  # so that two workers count at the same time
    for _ in range(TIMES):
        with lock:  # (1)!
            visits["home"] += 1


if __name__ == "__main__":
    with multiprocessing.Manager() as manager, multiprocessing.Pool(2) as pool:
        visits, lock, together = manager.dict(home=0), manager.Lock(), manager.Barrier(2)
        pool.starmap(count, [(visits, lock, together)] * 4)  # (2)!
        total = visits["home"]
        pool.close()
        pool.join()
    print("visits:", total)
    assert total == 4 * TIMES

"""A pool's worker may not start processes, an executor's may. 两种池能否再开子进程。"""

import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pool


def start_child():
    child = multiprocessing.Process(target=abs, args=(-1,))
    try:
        child.start()
    except AssertionError as error:
        return str(error)
    child.join()
    return f"child ended with {child.exitcode}"


if __name__ == "__main__":
    pool = Pool(processes=1)
    in_pool = pool.apply(start_child)
    pool.close()
    pool.join()
    with ProcessPoolExecutor(max_workers=1) as executor:
        in_executor = executor.submit(start_child).result()
    print("Pool:    ", in_pool)
    print("Executor:", in_executor)
    assert in_pool == "daemonic processes are not allowed to have children"
    assert in_executor == "child ended with 0"

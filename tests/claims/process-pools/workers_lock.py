"""A Lock reaches the workers of a pool through initargs. Lock 通过 initargs 交给进程池的工作进程。"""

import multiprocessing


def keep(the_lock, the_count):
    global lock, count
    lock, count = the_lock, the_count


def add(n):
    for _ in range(n):
        with lock:
            count.value += 1


if __name__ == "__main__":
    lock = multiprocessing.Lock()
    count = multiprocessing.Value("i", 0, lock=False)
    with multiprocessing.Pool(2, keep, (lock, count)) as pool:
        pool.map(add, [200] * 4, chunksize=1)
    print("counted:", count.value)
    assert count.value == 800

"""A Lock reaches the workers of a pool through initargs: it is the parent's lock. Lock 通过 initargs 交给进程池的工作进程：就是父进程的那把锁。"""

import multiprocessing


def keep(the_lock):
    global lock
    lock = the_lock


def try_to_enter():
    entered = lock.acquire(block=False)
    if entered:
        lock.release()
    return entered


if __name__ == "__main__":
    lock = multiprocessing.Lock()
    with multiprocessing.Pool(1, keep, (lock,)) as pool:
        with lock:
            while_held = pool.apply(try_to_enter)
        after = pool.apply(try_to_enter)
    print("a worker gets in while the parent holds it:", while_held, "| after:", after)
    assert (while_held, after) == (False, True)

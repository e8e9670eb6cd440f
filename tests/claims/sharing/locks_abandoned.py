"""A process dies with the lock: nobody gets it any more. 持有锁的进程死掉，别的进程再也不能获取它。"""

import multiprocessing
import os

WAIT_S = 0.3


def die_inside(lock):
    with lock:
        os._exit(7)  # (1)!


if __name__ == "__main__":
    lock = multiprocessing.Lock()
    child = multiprocessing.Process(target=die_inside, args=(lock,))
    child.start()
    child.join()
    taken = lock.acquire(timeout=WAIT_S)  # (2)!
    print(f"exit code {child.exitcode}, the parent takes the lock: {taken}")
    assert child.exitcode == 7
    assert not taken

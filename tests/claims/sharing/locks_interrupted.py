"""Ctrl+C may come between acquiring and the block: the lock stays locked. Ctrl+C 可能落在获取锁和进入代码块之间。"""

import multiprocessing
import random
import signal


def stays_locked():
    lock = multiprocessing.Lock()
    try:
        signal.setitimer(signal.ITIMER_REAL, random.uniform(0.0001, 0.0005))
        while True:
            with lock:
                pass
    except KeyboardInterrupt:
        return not lock.acquire(block=False)


if __name__ == "__main__":
    signal.signal(signal.SIGALRM, signal.default_int_handler)  # like Ctrl+C, at a random moment
    stayed = any(stays_locked() for _ in range(5000))
    print("after KeyboardInterrupt the lock stays locked:", "may be" if stayed else "never")
    assert stayed

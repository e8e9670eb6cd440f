"""A put() that an exception cut off may keep a lock of the queue: the next put() hangs. 被异常打断的 put() 可能一直占着队列的锁：下一个 put() 卡住。"""

import multiprocessing
import os
import random
import signal
import threading


def next_put_hangs():
    q = multiprocessing.Queue()
    try:
        signal.setitimer(signal.ITIMER_REAL, random.uniform(0.0005, 0.003))
        while True:
            q.put("item")
    except KeyboardInterrupt:
        another = threading.Thread(target=q.put, args=("next",), daemon=True)
        another.start()
        another.join(1)
        return another.is_alive()


if __name__ == "__main__":
    signal.signal(signal.SIGALRM, signal.default_int_handler)  # like Ctrl+C, at a random moment
    hangs = any(next_put_hangs() for _ in range(300))
    print("after an interrupted put() the next one hangs:", "may" if hangs else "never", flush=True)
    assert hangs
    os._exit(0)  # an ordinary end would hang too

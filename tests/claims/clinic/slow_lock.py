"""Waiting with a lock in hand. 拿着锁等待。"""

import threading
import time

WAIT_S = 0.05  # stands for a network
lock = threading.Lock()
pages = []


def wait_inside():
    with lock:
        time.sleep(WAIT_S)  # (1)!
        pages.append("page")


def wait_outside():
    time.sleep(WAIT_S)
    with lock:  # (2)!
        pages.append("page")


def seconds(work):
    threads = [threading.Thread(target=work) for _ in range(4)]
    began = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return time.perf_counter() - began


inside = min(seconds(wait_inside) for _ in range(2))
outside = min(seconds(wait_outside) for _ in range(2))
print("more than twice as slow with the lock held:", inside > 2 * outside)
assert inside > 2 * outside
assert len(pages) == 16

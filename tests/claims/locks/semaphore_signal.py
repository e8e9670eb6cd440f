"""A semaphore counts signals. 信号量会给信号计数。"""

import threading
from collections import deque

loaves_ready = threading.Semaphore(0)
shelf, sold = deque(), []


def bake():
    for number in range(5):
        shelf.append(f"loaf {number}")
        loaves_ready.release()


def sell():
    for _ in range(5):
        loaves_ready.acquire()
        sold.append(shelf.popleft())


threads = [threading.Thread(target=sell), threading.Thread(target=bake)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("sold:", len(sold), "left:", len(shelf))
assert sold == [f"loaf {number}" for number in range(5)]
assert not loaves_ready.acquire(blocking=False)

"""A lock around read and write. 用锁把读和写包在一起。"""

import threading
import time

WORK_S = 0.01
lock = threading.Lock()
count = 0


def audit(value):
    time.sleep(WORK_S)  # lets any other thread run
    return value


def count_up():
    global count
    with lock:
        count = audit(count) + 1


threads = [threading.Thread(target=count_up) for _ in range(8)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("8 updates, count =", count)
assert count == 8

"""The usual demonstration loses nothing. 最常见的演示程序，一次更新也没丢。"""

import sys
import threading

THREADS = 4
ROUNDS = 100_000
count = 0


def count_up():
    global count
    for _ in range(ROUNDS):
        count += 1  # (1)!


sys.setswitchinterval(1e-6)  # (2)!
threads = [threading.Thread(target=count_up) for _ in range(THREADS)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("lost updates:", THREADS * ROUNDS - count)
assert count == THREADS * ROUNDS  # (3)!

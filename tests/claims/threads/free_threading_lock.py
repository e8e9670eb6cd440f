"""Right on every build: a lock, or no shared counter at all. 两种构建上都对：加锁，或者干脆不共享计数器。"""

import threading
from concurrent.futures import ThreadPoolExecutor

THREADS = 4
ROUNDS = 20_000
count = 0
lock = threading.Lock()
names = []


def count_with_lock():
    global count
    for _ in range(ROUNDS):
        with lock:  # (1)!
            count += 1


def count_alone():
    own = 0
    for _ in range(ROUNDS):
        own += 1
    return own  # (2)!


def append_names():
    for _ in range(ROUNDS):
        names.append("x")  # (3)!


with ThreadPoolExecutor(THREADS) as pool:
    futures = [pool.submit(count_alone) for _ in range(THREADS)]
    for _ in range(THREADS):
        pool.submit(count_with_lock)
        pool.submit(append_names)

total = sum(future.result() for future in futures)
print("with a lock:", count)
print("summed up:  ", total)
print("appended:   ", len(names))
assert count == total == len(names) == THREADS * ROUNDS

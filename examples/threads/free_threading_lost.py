"""Without a GIL the plain increment does lose updates. 没有 GIL，不加锁的自增真的会丢。"""
# /// example
# build = ["free-threaded"]
# wrong = true
# mask = ['lost updates: (\d+)']
# ///

import threading

THREADS = 4
ROUNDS = 500_000
count = 0
start_together = threading.Barrier(THREADS)


def count_up():
    global count
    start_together.wait()
    for _ in range(ROUNDS):
        count += 1


threads = [threading.Thread(target=count_up) for _ in range(THREADS)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("lost updates:", THREADS * ROUNDS - count)
assert count < THREADS * ROUNDS

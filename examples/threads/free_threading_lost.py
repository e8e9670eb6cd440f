"""Without a GIL the plain increment does lose updates. 没有 GIL，不加锁的自增真的会丢。"""
# /// example
# build = ["free-threaded"]
# wrong = true
# mask = ['lost updates: (\d+)']
# ///

import threading

THREADS = 4
ROUNDS = 500_000
TRIES = 20  # on a busy machine the threads may happen to take turns
count = 0
start_together = threading.Barrier(THREADS)


def count_up():
    global count
    start_together.wait()
    for _ in range(ROUNDS):
        count += 1


def lost_updates():
    global count
    count = 0
    threads = [threading.Thread(target=count_up) for _ in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return THREADS * ROUNDS - count


lost = next((lost for lost in (lost_updates() for _ in range(TRIES)) if lost), 0)
print("lost updates:", lost)
assert lost > 0

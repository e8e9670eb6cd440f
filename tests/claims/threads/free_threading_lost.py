"""Without a GIL the plain increment does lose updates, sometimes. 没有 GIL，不加锁的自增有时真的会丢。"""

import random
import threading

THREADS = 4
MOST_ROUNDS = 400


def count_up(times):
    global count
    start_together.wait()
    for _ in range(times):
        count += 1


seen = set()
rounds = 0
while len(seen) < 2 and rounds < MOST_ROUNDS:
    rounds += 1
    count = 0
    times = random.choice((2, 200_000))  # (1)!
    start_together = threading.Barrier(THREADS)
    threads = [threading.Thread(target=count_up, args=(times,)) for _ in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    lost = THREADS * times - count
    seen.add("updates were lost" if lost > 0 else "the sum is right")
    if lost < 0:
        seen.add("the sum is too high")
print("\n".join(sorted(seen)))
assert seen == {"the sum is right", "updates were lost"}

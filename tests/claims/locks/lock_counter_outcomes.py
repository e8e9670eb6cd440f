"""Two workers add 1 twice each: what may the counter show? 两个线程各加两次 1，计数器可能是几？"""

import contextlib
import random
import threading
import time

SHORT_S = 0.002
MOST_ROUNDS = 1_000


def worker(counter, lock):
    for _ in range(2):
        time.sleep(random.choice((0, SHORT_S)))
        with lock:
            value = counter["value"]
            time.sleep(random.choice((0, SHORT_S)))
            counter["value"] = value + 1


def count(lock):
    counter = {"value": 0}
    threads = [threading.Thread(target=worker, args=(counter, lock)) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return counter["value"]


seen = set()
rounds = 0
while len(seen) < 4 and rounds < MOST_ROUNDS:
    rounds += 1
    seen.add(f"no lock: {count(contextlib.nullcontext())}")
    seen.add(f"with a lock: {count(threading.Lock())}")
print(*sorted(seen), sep="\n")
assert seen == {"no lock: 2", "no lock: 3", "no lock: 4", "with a lock: 4"}

"""as_completed() and map(), nothing forced. 不规定先后，as_completed() 和 map() 会给出什么顺序？"""

import random
import time
from concurrent.futures import ThreadPoolExecutor, as_completed

MOST_ROUNDS = 2_000
SHORT_S = 0.002
TASKS = ("first", "second")


def download(name):
    time.sleep(random.choice((0, SHORT_S)))  # (1)!
    return name


completed, mapped, rounds = set(), set(), 0
with ThreadPoolExecutor(max_workers=2) as pool:
    while len(completed) < 2 and rounds < MOST_ROUNDS:
        rounds += 1
        futures = [pool.submit(download, name) for name in TASKS]
        completed.add(" ".join(future.result() for future in as_completed(futures)))
        mapped.add(" ".join(pool.map(download, TASKS)))
for order in sorted(completed):
    print("as_completed:", order)
print("map:", *mapped)
assert completed == {"first second", "second first"}
assert mapped == {"first second"}

"""The callback, or what follows result(): which comes first? 回调函数和 result() 后面的代码，谁先？"""

import random
import threading
import time
from concurrent.futures import ThreadPoolExecutor

MOST_ROUNDS = 2_000
SHORT_S = 0.002


def one_round():
    log = []

    def save(future):
        time.sleep(random.choice((0, SHORT_S)))
        log.append("saved")

    start = threading.Event()
    with ThreadPoolExecutor(max_workers=1) as executor:
        future = executor.submit(start.wait)
        future.add_done_callback(save)
        start.set()
        future.result()
        time.sleep(random.choice((0, SHORT_S)))
        log.append("went on")
    return ", ".join(log)  # (1)!


seen = set()
rounds = 0
while len(seen) < 2 and rounds < MOST_ROUNDS:
    rounds += 1
    seen.add(one_round())
print(*sorted(seen), sep="\n")
assert seen == {"saved, went on", "went on, saved"}

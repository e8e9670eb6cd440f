"""When shutdown(cancel_futures=True) comes, who is done? 关池的那一刻，谁做完了，谁被取消？"""

import queue
import random
import time
from concurrent.futures import ThreadPoolExecutor

MOST_ROUNDS = 3_000
SHORT_S = 0.002


class HeldUp(queue.SimpleQueue):
    def get_nowait(self):
        item = super().get_nowait()
        time.sleep(random.choice((0, SHORT_S)))  # (1)!
        return item


def task():
    time.sleep(random.choice((0, SHORT_S)))


def state(future):
    return "cancelled" if future.cancelled() else "finished" if future.done() else "pending"


seen, rounds = set(), 0
while len(seen) < 4 and rounds < MOST_ROUNDS:
    rounds += 1
    pool = ThreadPoolExecutor(max_workers=1)
    pool._work_queue = HeldUp()
    pool.submit(task)
    first, second = pool.submit(task), pool.submit(task)
    time.sleep(random.choice((0, SHORT_S, 3 * SHORT_S)))  # (2)!
    pool.shutdown(wait=True, cancel_futures=True)
    seen.add(f"first {state(first)}, second {state(second)}")
print(*sorted(seen), sep="\n")
assert seen == {
    "first finished, second finished",
    "first finished, second cancelled",
    "first cancelled, second cancelled",
    "first cancelled, second finished",
}

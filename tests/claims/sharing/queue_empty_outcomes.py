"""empty() right after put(): both answers are possible. 刚 put() 完就问 empty()，两种回答都可能。"""

import multiprocessing
import queue
import random
import time

MOST_ROUNDS = 2_000
TIMEOUT_S = 30

if __name__ == "__main__":
    items = multiprocessing.Queue()
    seen, rounds = set(), 0
    while len(seen) < 2 and rounds < MOST_ROUNDS:  # until both have been seen
        rounds += 1
        items.put("item")
        if random.choice((True, False)):
            time.sleep(0.002)  # (1)!
        seen.add(f"empty() said {items.empty()}")
        try:
            assert items.get(timeout=TIMEOUT_S) == "item"
        except queue.Empty:
            seen.add("get() with a timeout came back without the item")
    print(*sorted(seen), sep="\n")
    assert seen == {"empty() said True", "empty() said False"}

"""Taken in order, finished in which order? 按顺序取走，按什么顺序做完？"""

import queue
import random
import threading
import time

MOST_ROUNDS = 2_000
SHORT_S = 0.002
STOP = object()


def consume(pages, finished):
    while (page := pages.get()) is not STOP:
        time.sleep(random.choice((0, SHORT_S, 3 * SHORT_S)))  # (1)!
        finished.append(page)


def one_round():
    pages, finished = queue.Queue(), []
    for item in ("1", "2", "3", STOP, STOP):
        pages.put(item)
    consumers = [threading.Thread(target=consume, args=(pages, finished)) for _ in range(2)]
    for consumer in consumers:
        consumer.start()
    for consumer in consumers:
        consumer.join()
    return " ".join(finished)


seen = set()
rounds = 0
while len(seen) < 4 and rounds < MOST_ROUNDS:
    rounds += 1
    seen.add(one_round())
print(*sorted(seen), sep="\n")
assert seen == {"1 2 3", "1 3 2", "2 1 3", "2 3 1"}

"""Two producers, nothing forced: in which orders may the items arrive? 两个生产者，到达的顺序有几种可能？"""

import queue
import random
import threading
import time

MOST_ROUNDS = 2_000
SHORT_S = 0.002


def produce(items, names):
    for name in names:
        time.sleep(random.choice((0, SHORT_S)))  # (1)!
        items.put(name)


def one_round():
    items = queue.Queue()
    producers = [
        threading.Thread(target=produce, args=(items, names)) for names in (["A1", "A2"], ["B1"])
    ]
    for producer in producers:
        producer.start()
    return " ".join(items.get() for _ in range(3))


seen = set()
rounds = 0
while len(seen) < 3 and rounds < MOST_ROUNDS:
    rounds += 1
    seen.add(one_round())
print(*sorted(seen), sep="\n")
assert seen == {"A1 A2 B1", "A1 B1 A2", "B1 A1 A2"}

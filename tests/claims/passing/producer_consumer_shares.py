"""Three pages, two consumers: who gets how many? 三页，两个消费者：各拿到几页？"""

import queue
import random
import threading
import time

MOST_ROUNDS = 2_000
SHORT_S = 0.002
STOP = object()


def consume(pages, takers, name):
    while True:
        time.sleep(random.choice((0, SHORT_S)))  # (1)!
        if pages.get() is STOP:
            return
        takers.append(name)


def one_round():
    pages, takers = queue.Queue(), []
    for item in (1, 2, 3, STOP, STOP):
        pages.put(item)
    consumers = [
        threading.Thread(target=consume, args=(pages, takers, name)) for name in ("Ana", "Bo")
    ]
    for consumer in consumers:
        consumer.start()
    for consumer in consumers:
        consumer.join()
    return f"Ana {takers.count('Ana')}, Bo {takers.count('Bo')}"


seen = set()
rounds = 0
while len(seen) < 4 and rounds < MOST_ROUNDS:
    rounds += 1
    seen.add(one_round())
print(*sorted(seen, reverse=True), sep="\n")
assert seen == {f"Ana {number}, Bo {3 - number}" for number in range(4)}

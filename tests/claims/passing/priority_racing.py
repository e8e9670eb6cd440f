"""Two producers race: what comes out first? 两个生产者抢着放：先出来的是哪个？"""

import queue
import random
import threading
import time

MOST_ROUNDS = 2_000
SHORT_S = 0.002


def produce(jobs, item):
    time.sleep(random.choice((0, SHORT_S)))
    jobs.put(item)


def first_out(wait_for_both):
    jobs = queue.PriorityQueue()
    producers = [
        threading.Thread(target=produce, args=(jobs, item))
        for item in ((5, "newsletter"), (1, "alarm"))
    ]
    for producer in producers:
        producer.start()
    if wait_for_both:
        for producer in producers:
            producer.join()
    first = jobs.get()[1]  # (1)!
    for producer in producers:
        producer.join()
    return first


seen = set()
rounds = 0
while len(seen) < 3 and rounds < MOST_ROUNDS:
    rounds += 1
    seen.add(f"taken at once: {first_out(wait_for_both=False)} first")
    seen.add(f"both were in: {first_out(wait_for_both=True)} first")
print(*sorted(seen), sep="\n")
assert len(seen) == 3 and "both were in: newsletter first" not in seen

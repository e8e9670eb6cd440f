"""Two threads, nothing forced: who finishes first? 两个线程，不规定先后：谁先完成？"""

import random
import threading
import time

MOST_ROUNDS = 2_000
SHORT_S = 0.002


def work(name):
    time.sleep(random.choice((0, SHORT_S)))  # (1)!
    finished.append(name)


seen, rounds = set(), 0
while len(seen) < 2 and rounds < MOST_ROUNDS:
    rounds += 1
    finished = []
    threads = [threading.Thread(target=work, args=(name,)) for name in "AB"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()  # (2)!
    seen.add(" ".join(finished))
for order in sorted(seen):
    print("finished:", order)
assert seen == {"A B", "B A"}

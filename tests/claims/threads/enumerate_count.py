"""How many threads does enumerate() list? Count them unprepared. 不做准备就数：enumerate() 列出几个线程？"""

import random
import threading
import time

MOST_ROUNDS = 3_000
SHORT_S = 0.004


def work():
    time.sleep(random.choice((0, SHORT_S)))  # (1)!


seen = set()
rounds = 0
while len(seen) < 4 and rounds < MOST_ROUNDS:
    rounds += 1
    workers = [threading.Thread(target=work) for _ in range(3)]
    for worker in workers:
        worker.start()
    time.sleep(random.choice((0, SHORT_S / 2)))
    seen.add(f"{len(threading.enumerate())} listed")
    for worker in workers:
        worker.join()
print("\n".join(sorted(seen)))
assert seen == {"1 listed", "2 listed", "3 listed", "4 listed"}

"""Three updates with a call in between, nothing forced. 三次更新，读写之间有一次调用，不规定先后顺序。"""

import random
import threading
import time

MOST_ROUNDS = 3_000
SHORT_S = 0.002


def audit(value):
    time.sleep(random.choice((0, SHORT_S)))  # (1)!
    return value


def count_up():
    global count
    time.sleep(random.choice((0, SHORT_S)))
    count = audit(count) + 1


seen = set()
rounds = 0
while len(seen) < 3 and rounds < MOST_ROUNDS:
    rounds += 1
    count = 0
    threads = [threading.Thread(target=count_up) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    seen.add(count)
for number in sorted(seen):
    print("3 updates, count =", number)
assert seen == {1, 2, 3}

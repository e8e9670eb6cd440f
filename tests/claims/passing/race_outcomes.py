"""Two unlocked updates, nothing forced: which results are possible? 不加锁的两次修改，不安排先后：可能出现哪些结果？"""

import random
import threading
import time

MOST_ROUNDS = 2_000
SHORT_S = 0.002


def visit():
    global visits
    time.sleep(random.choice((0, SHORT_S)))  # (1)!
    seen = visits
    time.sleep(random.choice((0, SHORT_S)))  # (2)!
    visits = seen + 1


results = set()
rounds = 0
while len(results) < 2 and rounds < MOST_ROUNDS:
    rounds += 1
    visits = 0
    threads = [threading.Thread(target=visit) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    results.add(visits)
for result in sorted(results):
    print(result, "visits counted")
assert results == {1, 2}

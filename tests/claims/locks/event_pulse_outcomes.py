"""set() and clear() at once, in any order: how many get through? set() 之后立刻 clear()，顺序不固定：能通过几个？"""

import random
import threading
import time

SHORT_S = 0.002
PATIENCE_S = 0.02
MOST_ROUNDS = 500


def runner(start, answers):
    time.sleep(random.choice((0, 2 * SHORT_S)))
    answers.append(start.wait(timeout=PATIENCE_S))


seen = set()
rounds = 0
while len(seen) < 3 and rounds < MOST_ROUNDS:
    rounds += 1
    start, answers = threading.Event(), []
    threads = [threading.Thread(target=runner, args=(start, answers)) for _ in range(2)]
    for thread in threads:
        thread.start()
    time.sleep(SHORT_S)
    start.set()
    start.clear()
    for thread in threads:
        thread.join()
    seen.add(f"{answers.count(True)} of 2 got through")
print(*sorted(seen), sep="\n")
assert len(seen) == 3

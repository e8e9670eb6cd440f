"""What may happen first, and what never can? 什么可能先发生，什么不会？"""

import random
import threading
import time

SHORT_S = 0.002
MOST_ROUNDS = 2_000


def monkey(ready, steps):
    time.sleep(random.uniform(0, SHORT_S))
    steps.append("wait")
    ready.wait()
    steps.append("go on")


def autotest(ready, steps):
    time.sleep(random.uniform(0, SHORT_S))
    steps.append("start")
    time.sleep(random.uniform(0, SHORT_S))
    steps.append("set")
    ready.set()


seen = set()
rounds = 0
while len(seen) < 3 and rounds < MOST_ROUNDS:
    rounds += 1
    ready, steps = threading.Event(), []
    threads = [threading.Thread(target=one, args=(ready, steps)) for one in (monkey, autotest)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    seen.add(", ".join(steps))
    assert steps.index("set") < steps.index("go on")
print(*sorted(seen), sep="\n")
assert len(seen) == 3

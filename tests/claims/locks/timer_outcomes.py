"""cancel() at about the moment when it fires. 差不多在触发的那一刻 cancel()。"""

import random
import threading
import time

DELAY_S = 0.002
MOST_ROUNDS = 1_000
OUTCOMES = ["it did not run", "it was cut off halfway", "it ran to its end"]


def send(steps):
    steps.append("begin")
    time.sleep(random.uniform(0, DELAY_S))
    steps.append("end")


seen = set()
rounds = 0
while len(seen) < 2 and rounds < MOST_ROUNDS:
    rounds += 1
    steps = []
    timer = threading.Timer(DELAY_S, send, args=(steps,))
    timer.start()
    time.sleep(random.uniform(0, 3 * DELAY_S))
    timer.cancel()
    timer.join()
    seen.add(OUTCOMES[len(steps)])
print(*sorted(seen), sep="\n")
assert seen == {"it did not run", "it ran to its end"}

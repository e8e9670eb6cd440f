"""The first thread again, with nothing forced. 还是第一个线程的程序，这次不规定先后顺序。"""

import random
import threading
import time

MOST_ROUNDS = 3_000
SHORT_S = 0.002


def pause():  # (1)!
    time.sleep(random.choice((0, SHORT_S)))


def download():
    pause()
    steps.append("ask")
    pause()
    steps.append("save")


seen = set()
rounds = 0
while len(seen) < 3 and rounds < MOST_ROUNDS:
    rounds += 1
    steps = []
    thread = threading.Thread(target=download)
    thread.start()
    pause()
    steps.append("bar")
    thread.join()
    steps.append("show")
    seen.add(", ".join(steps))
print("\n".join(sorted(seen)))
assert seen == {"bar, ask, save, show", "ask, bar, save, show", "ask, save, bar, show"}

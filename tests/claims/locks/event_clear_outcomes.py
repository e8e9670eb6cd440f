"""Clear late or clear first, in any order: which versions get loaded? 先清除还是后清除，顺序不固定：会加载哪些版本？"""

import random
import threading
import time

SHORT_S = 0.002
MOST_ROUNDS = 2_000


def pause():
    time.sleep(random.choice((0, SHORT_S)))


def change(config, changed):
    pause()
    config["version"] = 2
    pause()
    changed.set()


def load(when):
    config, changed, loaded = {"version": 1}, threading.Event(), []
    changed.set()
    thread = threading.Thread(target=change, args=(config, changed))
    thread.start()
    pause()
    if when == "first":
        changed.clear()
    pause()
    loaded.append(config["version"])
    pause()
    if when == "late":
        changed.clear()
    thread.join()
    if changed.is_set():
        loaded.append(config["version"])
    return f"clear {when}: {loaded}"


seen = set()
rounds = 0
while len(seen) < 7 and rounds < MOST_ROUNDS:
    rounds += 1
    seen |= {load("late"), load("first")}
print(*sorted(seen), sep="\n")
assert len(seen) == 7 and "clear first: [1]" not in seen

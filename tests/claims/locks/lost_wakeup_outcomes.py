"""Two checkers, one release, in any order: who wakes up? 两个检查者，一次发布，顺序不固定：谁会醒来？"""

import random
import threading
import time

SHORT_S = 0.002
PATIENCE_S = 0.02
MOST_ROUNDS = 500


def checker(way, condition, released, checked):
    time.sleep(random.choice((0, 2 * SHORT_S)))
    with condition:
        if way == "wait_for()":
            condition.wait_for(lambda: released)
            checked.append(released[0])
        elif condition.wait(timeout=PATIENCE_S):
            checked.append("woken")


def release(way):
    condition, released, checked = threading.Condition(), [], []
    options = (way, condition, released, checked)
    threads = [threading.Thread(target=checker, args=options) for _ in range(2)]
    for thread in threads:
        thread.start()
    time.sleep(SHORT_S)
    with condition:
        released.append("1.0")
        condition.notify_all()
    for thread in threads:
        thread.join()
    return len(checked)


seen = set()
rounds = 0
while len(seen) < 4 and rounds < MOST_ROUNDS:
    rounds += 1
    seen.add(f"bare wait(): {release('bare')} of 2 woke up")
    seen.add(f"wait_for(): {release('wait_for()')} of 2 went on")
print(*sorted(seen), sep="\n")
assert len(seen) == 4 and "wait_for(): 2 of 2 went on" in seen

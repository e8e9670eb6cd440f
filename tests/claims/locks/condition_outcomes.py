"""Two wait, one notify(): who wakes up? 两个在等，一次 notify()：谁会醒？"""

import random
import threading
import time

SHORT_S = 0.002
MOST_ROUNDS = 1_000


def sleeper(name, condition, arrived, came, woken):
    time.sleep(random.uniform(0, SHORT_S))
    with condition:
        came.append(name)
        arrived.release()
        condition.wait()
        woken.append(name)
        arrived.release()


seen = set()
rounds = 0
while len(seen) < 2 and rounds < MOST_ROUNDS:
    rounds += 1
    condition, arrived, came, woken = threading.Condition(), threading.Semaphore(0), [], []
    options = (condition, arrived, came, woken)
    threads = [threading.Thread(target=sleeper, args=(name, *options)) for name in ("Ana", "Bo")]
    for thread in threads:
        thread.start()
    for _ in threads:
        arrived.acquire()
    with condition:
        condition.notify()
    arrived.acquire()
    with condition:
        seen.add(
            f"{woken[0]} wakes up, the other sleeps on"
            if len(condition._waiters) == 1
            else "both wake up"
        )
        assert woken[0] == came[0]  # how CPython does it
        condition.notify()  # the other
    for thread in threads:
        thread.join()
    assert sorted(woken) == ["Ana", "Bo"]
print(*sorted(seen), sep="\n")
assert seen == {"Ana wakes up, the other sleeps on", "Bo wakes up, the other sleeps on"}

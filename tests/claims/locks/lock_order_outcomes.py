"""Two locks in opposite orders: both transfers get done, or both wait for ever. 两把锁，顺序相反：要么两次转账都完成，要么都永远等下去。"""

import queue
import random
import threading
import time

SHORT_S = 0.002
MOST_ROUNDS = 500


def transfer(own, other, steps):
    time.sleep(random.choice((0, SHORT_S)))
    with own:
        steps.put("has one")
        time.sleep(random.choice((0, SHORT_S)))
        with other:
            steps.put("done")


def still_wait(steps, locks):
    try:
        steps.get(timeout=0.1)
    except queue.Empty:
        return all(lock.locked() for lock in locks)
    return False


seen = set()
rounds = 0
while len(seen) < 2 and rounds < MOST_ROUNDS:
    rounds += 1
    ana, bo, steps = threading.Lock(), threading.Lock(), queue.Queue()
    for locks in (ana, bo), (bo, ana):
        threading.Thread(target=transfer, args=(*locks, steps), daemon=True).start()
    assert steps.get() == "has one"
    if steps.get() == "has one":  # each has one: neither ever gets its second
        assert still_wait(steps, (ana, bo))
        seen.add("both wait for ever")
    else:  # one had both, so the other one had none: now that one gets both
        assert (steps.get(), steps.get()) == ("has one", "done")
        seen.add("both transfers are done")
print(*sorted(seen), sep="\n")
assert len(seen) == 2

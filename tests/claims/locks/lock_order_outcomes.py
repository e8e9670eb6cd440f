"""Two locks in opposite orders, nothing forced. 两把锁，顺序相反，什么都不强制。"""

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
            steps.put("done")  # (1)!


seen = set()
rounds = 0
while len(seen) < 2 and rounds < MOST_ROUNDS:
    rounds += 1
    ana, bo, steps = threading.Lock(), threading.Lock(), queue.Queue()
    for locks in (ana, bo), (bo, ana):
        threading.Thread(target=transfer, args=(*locks, steps), daemon=True).start()
    assert steps.get() == "has one"
    if steps.get() == "has one":  # (2)!
        seen.add("both wait for ever")
    else:
        assert (steps.get(), steps.get()) == ("has one", "done")  # (3)!
        seen.add("both transfers are done")
print(*sorted(seen), sep="\n")
assert len(seen) == 2

"""One is woken, one just passes by: who gets the item? 一个线程被唤醒，另一个正好经过：东西归谁？"""

import random
import threading
import time

SHORT_S = 0.002
MOST_ROUNDS = 1_000
OUTCOMES = {
    (1, 0): "the woken one gets it",
    (0, 1): "the passer-by gets it, the woken one finds nothing",
    (1, 1): "both get it",
    (0, 0): "nobody gets it",
}


def wait_and_take(condition, arrived, shelf, got):
    with condition:
        arrived.set()
        condition.wait()
        if shelf:
            got.append(shelf.pop())


seen = set()
rounds = 0
while len(seen) < 2 and rounds < MOST_ROUNDS:
    rounds += 1
    condition, arrived, shelf = threading.Condition(), threading.Event(), []
    by_waiter, by_passer = [], []
    options = (condition, arrived, shelf, by_waiter)
    waiter = threading.Thread(target=wait_and_take, args=options)
    waiter.start()
    arrived.wait()
    with condition:
        shelf.append("item")
        condition.notify()
    if random.choice((True, False)):
        time.sleep(SHORT_S)
    with condition:
        if shelf:
            by_passer.append(shelf.pop())
    waiter.join()
    seen.add(OUTCOMES[len(by_waiter), len(by_passer)])
print(*sorted(seen), sep="\n")
assert len(seen) == 2

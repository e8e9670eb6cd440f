"""A thread that needs about as long as the timeout. 线程要花的时间，和超时差不多。"""

import random
import threading
import time

MOST_ROUNDS = 3_000
LIMIT_S = 0.003


def pause():
    time.sleep(random.choice((0, 2 * LIMIT_S)))


def work():
    pause()
    results.append("done")  # (1)!
    pause()


seen = set()
rounds = 0
while len(seen) < 3 and rounds < MOST_ROUNDS:
    rounds += 1
    results = []
    thread = threading.Thread(target=work)
    thread.start()
    assert thread.join(LIMIT_S) is None  # (2)!
    alive = thread.is_alive()  # (3)!
    seen.add(f"alive: {alive}, result: {results == ['done']}")
    thread.join()
print("\n".join(sorted(seen)))
assert seen == {
    "alive: True, result: False",
    "alive: True, result: True",
    "alive: False, result: True",
}

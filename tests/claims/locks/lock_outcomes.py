"""Who gets the lock next: the one who waits, or the one who comes back? 下一个拿到锁的是谁？"""

import random
import threading
import time

SHORT_S = 0.002
MOST_ROUNDS = 200


def enter(who, pause_s, lock, inside, order):
    time.sleep(pause_s)
    with lock:
        inside.append(who)
        time.sleep(0)
        order.append(who if len(inside) == 1 else "both")
        inside.remove(who)


seen = set()
rounds = 0
while len(seen) < 2 and rounds < MOST_ROUNDS:
    rounds += 1
    lock, inside, order = threading.Lock(), [], []
    longest_s = rounds * SHORT_S
    late_s, away_s = random.uniform(0, longest_s), random.uniform(0, longest_s)
    waiter = threading.Thread(target=enter, args=("waited", late_s, lock, inside, order))
    with lock:
        waiter.start()
    enter("came back", away_s, lock, inside, order)
    waiter.join()
    seen.add("both were inside" if "both" in order else f"first: the one who {order[0]}")
print(*sorted(seen), sep="\n")
assert seen == {"first: the one who waited", "first: the one who came back"}

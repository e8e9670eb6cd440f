"""Two threads meet, then go on: who is first? 两个线程会合，再往下走：谁先？"""

import random
import threading
import time

MOST_ROUNDS = 2_000
SHORT_S = 0.002


def walk(name):
    came.append(name)
    meeting.wait()  # (1)!
    went_on = name if len(came) == 2 else f"{name} alone"
    time.sleep(random.choice((0, SHORT_S)))  # (2)!
    order.append(went_on)


seen = set()
rounds = 0
while len(seen) < 2 and rounds < MOST_ROUNDS:  # (3)!
    rounds += 1
    came, order, meeting = [], [], threading.Barrier(2)
    threads = [threading.Thread(target=walk, args=(name,)) for name in ("Ana", "Bo")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    seen.add(" before ".join(order))
print("\n".join(sorted(seen)))
assert seen == {"Ana before Bo", "Bo before Ana"}

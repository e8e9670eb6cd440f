"""The second may come in time or too late: who gets through? 第二个也许赶得上，也许太晚：谁能通过？"""

import random
import threading
import time

TIMEOUT_S = 0.002
MOST_ROUNDS = 1_000
OUTCOMES = {
    2: "both get through",
    1: "one gets through, the other gets BrokenBarrierError",
    0: "both get BrokenBarrierError",
}


def meet(barrier, passed):
    time.sleep(random.uniform(0, 2 * TIMEOUT_S))
    try:
        barrier.wait(timeout=TIMEOUT_S)
    except threading.BrokenBarrierError:
        return
    passed.append("through")


seen = set()
rounds = 0
while len(seen) < 2 and rounds < MOST_ROUNDS:
    rounds += 1
    barrier, passed = threading.Barrier(2), []
    threads = [threading.Thread(target=meet, args=(barrier, passed)) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    seen.add(OUTCOMES[len(passed)])
print(*sorted(seen), sep="\n")
assert seen == {OUTCOMES[2], OUTCOMES[0]}

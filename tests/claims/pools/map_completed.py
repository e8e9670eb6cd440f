"""Does as_completed keep the order of finishing? as_completed 保持完成的顺序吗？"""

import random
import threading
from concurrent.futures import ThreadPoolExecutor, as_completed

MOST_ROUNDS = 2_000
TASKS = 3


def order(before):
    gates = [threading.Event() for _ in range(TASKS)]
    with ThreadPoolExecutor(max_workers=TASKS) as executor:
        futures = [executor.submit(gate.wait) for gate in gates]
        completed = as_completed(futures)
        finished, got = random.sample(range(TASKS), TASKS), []
        for number in finished:
            gates[number].set()  # (1)!
            futures[number].result()
            if before and not got:
                got.append(next(completed))  # (2)!
        got.extend(completed)
    in_order = got == [futures[number] for number in finished]
    return "in order" if in_order else "out of order"


seen = set()
rounds = 0
while len(seen) < 3 and rounds < MOST_ROUNDS:
    rounds += 1
    seen.add(f"asked before they finished: {order(before=True)}")
    seen.add(f"asked after they finished: {order(before=False)}")
print(*sorted(seen, reverse=True), sep="\n")
assert len(seen) == 3 and "asked before they finished: out of order" not in seen

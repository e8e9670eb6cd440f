"""One task kills its worker: what becomes of the other? 一个任务弄死了工作进程，另一个会怎样？"""

import multiprocessing
import os
import random
import time
from concurrent.futures import ProcessPoolExecutor, wait

MOST_ROUNDS = 50
LONG_S = 30


def outcome(future):
    if not future.done():
        return "still waiting"
    error = future.exception()
    return type(error).__name__ if error else "done"


if __name__ == "__main__":
    seen, rounds = set(), 0
    while len(seen) < 3 and rounds < MOST_ROUNDS:  # until all three have been seen
        rounds += 1
        both_started = multiprocessing.Barrier(2)
        with ProcessPoolExecutor(max_workers=2, initializer=both_started.wait) as executor:
            list(executor.map(abs, [-1, -2]))  # (1)!
            other = executor.submit(time.sleep, random.choice((0, LONG_S)))
            time.sleep(random.choice((0, 0.05)))
            guilty = executor.submit(os._exit, 1)
            wait([other, guilty], timeout=LONG_S)
            seen.add(f"the other task: {outcome(other)}")
            seen.add(f"the guilty task: {outcome(guilty)}")
    print(*sorted(seen, reverse=True), sep="\n")
    assert len(seen) == 3 and "the guilty task: BrokenProcessPool" in seen

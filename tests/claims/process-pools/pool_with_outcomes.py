"""A task nobody waits for: is it done? 没人等的任务，做完了没有？"""

import gc
import random
import time
from multiprocessing import Pool

MOST_ROUNDS = 50
TASK_S = 0.02


def leave_with():
    with Pool(processes=1) as pool:
        pool.apply(abs, (-1,))  # (1)!
        result = pool.apply_async(time.sleep, (TASK_S,))
        time.sleep(random.choice((0, 10 * TASK_S)))  # (2)!
    pool.join()
    return result


def close_and_join():
    pool = Pool(processes=1)
    result = pool.apply_async(time.sleep, (TASK_S,))
    pool.close()
    pool.join()
    return result


if __name__ == "__main__":
    seen, rounds = set(), 0
    while len(seen) < 3 and rounds < MOST_ROUNDS:  # until all three have been seen
        rounds += 1
        for words, leave in (("with Pool()", leave_with), ("close(), join()", close_and_join)):
            seen.add(f"{words}: the task was {'done' if leave().ready() else 'lost'}")
            gc.collect()  # (3)!
    print(*sorted(seen), sep="\n")
    assert len(seen) == 3 and "close(), join(): the task was done" in seen

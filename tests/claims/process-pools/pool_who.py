"""Which worker does which task? 哪个任务由哪个进程做？"""

import os
import random
import time
from multiprocessing import Pool

MOST_ROUNDS = 2_000


def where(number):
    if random.choice((True, False)):
        time.sleep(0.002)  # (1)!
    return number, os.getpid()


if __name__ == "__main__":
    pool = Pool(processes=2)
    seen, rounds = set(), 0
    while len(seen) < 2 and rounds < MOST_ROUNDS:  # until both have been seen
        rounds += 1
        results = pool.map(where, [1, 2], chunksize=1)
        workers = {pid for _, pid in results}
        seen.add("both workers took part" if len(workers) == 2 else "one worker did both tasks")
        if os.getpid() in workers:
            seen.add("the parent did a task")
        if [number for number, _ in results] != [1, 2]:
            seen.add("the results were out of order")
    pool.close()
    pool.join()
    print(*sorted(seen), sep="\n")
    assert seen == {"both workers took part", "one worker did both tasks"}

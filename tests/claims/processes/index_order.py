"""Two children: whose line arrives first? 两个子进程：谁的一行先到？"""

import multiprocessing
import random
from time import sleep

MOST_ROUNDS = 50
SHORT_S = 0.05


def work(lines):
    sleep(random.choice((0, SHORT_S)))  # (1)!
    lines.put(multiprocessing.current_process().name)


def arrivals():
    lines = multiprocessing.SimpleQueue()
    jobs = [multiprocessing.Process(target=work, args=(lines,), name=f"job-{i}") for i in range(2)]
    for job in jobs:
        job.start()  # job-0 first, each time
    for job in jobs:
        job.join()
    assert [job.exitcode for job in jobs] == [0, 0]
    arrived = []
    while not lines.empty():  # (2)!
        arrived.append(lines.get())
    return ", ".join(arrived)


if __name__ == "__main__":
    seen = set()
    rounds = 0
    while len(seen) < 2 and rounds < MOST_ROUNDS:
        rounds += 1
        seen.add(arrivals())
    print(*sorted(seen), sep="\n")
    assert seen == {"job-0, job-1", "job-1, job-0"}

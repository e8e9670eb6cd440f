"""A child logs into the queue, then crashes: did it arrive? 子进程刚写完日志就崩溃：记录送到了吗？"""

import logging
import logging.handlers
import multiprocessing
import os
import random
from time import sleep

MOST_ROUNDS = 100
SHORT_S = 0.05


def work(records, crash):
    logging.getLogger().handlers[:] = [logging.handlers.QueueHandler(records)]
    logging.warning("disk is full")  # (1)!
    sleep(random.choice((0, 0, SHORT_S)))
    if crash:
        os._exit(1)  # (2)!


def outcome(crash):
    records = multiprocessing.Queue()
    process = multiprocessing.Process(target=work, args=(records, crash))
    process.start()
    process.join()
    assert process.exitcode == (1 if crash else 0)
    arrived = not records.empty()  # (3)!
    if arrived:
        assert records.get().getMessage() == "disk is full"
    return f"{'crash' if crash else 'normal end'}: record {'arrived' if arrived else 'lost'}"


if __name__ == "__main__":
    seen = set()
    rounds = 0
    while len(seen) < 3 and rounds < MOST_ROUNDS:
        rounds += 1
        seen |= {outcome(crash=True), outcome(crash=False)}
    print(*sorted(seen), sep="\n")
    assert seen == {"crash: record arrived", "crash: record lost", "normal end: record arrived"}

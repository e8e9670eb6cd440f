"""Who comes first, nothing forced: may a waiter miss the notification? 不规定先后，会错过通知吗？"""

import multiprocessing
import random
import time

MOST_ROUNDS = 200
SHORT_S, LONG_S = 0.05, 30


def pause():
    time.sleep(random.choice((0, 0.005)))  # (1)!


def stage_1(start, going, condition, ready):
    while start.wait(LONG_S) >= 0 and going.value:
        pause()
        with condition:
            ready.value = True
            condition.notify_all()


def stage_2(start, going, condition, ready, report):
    while start.wait(LONG_S) >= 0 and going.value:
        pause()
        with condition:
            notified = condition.wait(SHORT_S)  # (2)!
            went_on = condition.wait_for(lambda: ready.value, LONG_S)
        report.put((notified, went_on))


if __name__ == "__main__":
    start, condition = multiprocessing.Barrier(3), multiprocessing.Condition()
    going, ready = (multiprocessing.Value("b", first, lock=False) for first in (True, False))
    report = multiprocessing.SimpleQueue()
    shared = start, going, condition, ready
    stages = [
        multiprocessing.Process(target=stage_1, args=shared),
        multiprocessing.Process(target=stage_2, args=(*shared, report)),
    ]
    for stage in stages:
        stage.start()
    seen, rounds = set(), 0
    while len(seen) < 3 and rounds < MOST_ROUNDS:  # until all three have been seen
        rounds += 1
        ready.value = False
        start.wait(LONG_S)
        notified, went_on = report.get()
        seen.add("wait() was notified" if notified else "wait() missed it")
        seen.add("wait_for() went on" if went_on else "wait_for() missed it")
    going.value = False
    start.wait(LONG_S)
    for stage in stages:
        stage.join()
        assert stage.exitcode == 0
    print(*sorted(seen), sep="\n")
    assert seen == {"wait() was notified", "wait() missed it", "wait_for() went on"}

"""Two wait for one event: who goes on first? 两个进程等同一个事件，谁先走？"""

import multiprocessing
import time

MOST_ROUNDS = 3_000
TIMEOUT_S = 30


def wait_each_round(name, start, going, built, done, report):
    while start.wait(TIMEOUT_S) >= 0 and going.value:
        built.wait(TIMEOUT_S)
        report.put((name, done.value))


if __name__ == "__main__":
    start, built = multiprocessing.Barrier(3), multiprocessing.Event()
    going, done = (multiprocessing.Value("b", first, lock=False) for first in (True, False))
    report = multiprocessing.SimpleQueue()
    waiters = [
        multiprocessing.Process(
            target=wait_each_round, args=(name, start, going, built, done, report)
        )
        for name in "AB"
    ]
    for waiter in waiters:
        waiter.start()
    seen, rounds = set(), 0
    while len(seen) < 2 and rounds < MOST_ROUNDS:  # until both have been first
        rounds += 1
        start.wait(TIMEOUT_S)
        time.sleep(0.001)  # whoever does not wait goes on now, and is seen
        done.value = True
        built.set()
        (first, first_done), (second, second_done) = report.get(), report.get()
        seen.add(f"{first} went on first")
        if not (first_done and second_done):
            seen.add("one went on before set()")
        if first == second:
            seen.add("set() released only one")
        built.clear()
        done.value = False
    going.value = False
    start.wait(TIMEOUT_S)
    for waiter in waiters:
        waiter.join()
        assert waiter.exitcode == 0
    print(*sorted(seen), sep="\n")
    assert seen == {"A went on first", "B went on first"}

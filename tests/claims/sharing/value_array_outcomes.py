"""Two counts at once, nothing forced: which sums are possible? 不规定先后，可能数出几？"""

import multiprocessing
import random
import time

ROUNDS = 50
SHORT_S, LONG_S = 0.002, 0.005


def one():
    time.sleep(random.choice((0, SHORT_S)))  # (1)!
    return 1


def count(bare, locked, together):
    for _ in range(ROUNDS):
        together.wait()
        time.sleep(random.choice((0, LONG_S)))  # (2)!
        bare.value += one()
        with locked.get_lock():
            locked.value += one()
        together.wait()


if __name__ == "__main__":
    bare, locked = multiprocessing.Value("i"), multiprocessing.Value("i")
    together = multiprocessing.Barrier(3)
    children = [
        multiprocessing.Process(target=count, args=(bare, locked, together)) for _ in range(2)
    ]
    for child in children:
        child.start()
    seen = set()
    for _ in range(ROUNDS):
        bare.value = locked.value = 0
        together.wait()  # (3)!
        together.wait()
        seen |= {f"without the lock: {bare.value}", f"with the lock: {locked.value}"}
    for child in children:
        child.join()
        assert child.exitcode == 0
    print(*sorted(seen), sep="\n")
    assert seen == {"without the lock: 2", "without the lock: 1", "with the lock: 2"}

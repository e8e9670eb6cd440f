"""The same unprotected update, by threads and by processes. 同一个不加保护的更新，用线程和用进程。"""

import random
import sys
import threading
import time
from multiprocessing import Process

MOST_ROUNDS = 2_000
SHORT_S = 0.002
count = 0


def update():
    global count
    time.sleep(random.choice((0, SHORT_S)))
    seen = count
    time.sleep(random.choice((0, SHORT_S)))  # (1)!
    count = seen + 1


def update_in_child():
    update()
    sys.exit(0 if count == 1 else 3)


def count_of(kind, target):
    global count
    count = 0
    both = [kind(target=target) for _ in range(2)]
    for one in both:
        one.start()
    for one in both:
        one.join()
    assert all(getattr(one, "exitcode", 0) == 0 for one in both)  # each child counted to 1
    return count


if __name__ == "__main__":
    results = {f"processes: {count_of(Process, update_in_child)}"}  # (2)!
    rounds = 0
    while len(results) < 3 and rounds < MOST_ROUNDS:
        rounds += 1
        results.add(f"threads: {count_of(threading.Thread, update)}")
    print("\n".join(sorted(results)))
    assert results == {"processes: 0", "threads: 1", "threads: 2"}

"""The same unprotected update, by threads and by processes. 同一个不加保护的更新，用线程和用进程。"""
# /// example
# wrong = true
# [[outcome]]
# text = "threads: 2"
# when = "may"
# [[outcome]]
# text = "threads: 1"
# when = "may"
# [[outcome]]
# text = "threads: 0"
# when = "never"
# [[outcome]]
# text = "processes: 0"
# when = "must"
# [[outcome]]
# text = "processes: 2"
# when = "never"
# ///

import random
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


def count_of(kind):
    global count
    count = 0
    both = [kind(target=update) for _ in range(2)]
    for one in both:
        one.start()
    for one in both:
        one.join()
    return count


if __name__ == "__main__":
    results = {f"processes: {count_of(Process)}"}  # (2)!
    rounds = 0
    while len(results) < 3 and rounds < MOST_ROUNDS:
        rounds += 1
        results.add(f"threads: {count_of(threading.Thread)}")
    print("\n".join(sorted(results)))
    assert results == {"processes: 0", "threads: 1", "threads: 2"}

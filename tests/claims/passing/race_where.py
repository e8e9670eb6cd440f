"""Where a build with a GIL may switch threads: one call decides. 差一次函数调用，丢不丢就不一样。"""

import sys
import threading

THREADS = 4
ROUNDS = 20_000
REPEATS = 10
MOST_REPEATS = 500  # on a busy machine the threads may happen to take turns
start_together = threading.Barrier(THREADS)


def unchanged(value):
    return value


def bare():
    global count
    start_together.wait()
    for _ in range(ROUNDS):
        count += 1  # (1)!


def with_call():
    global count
    start_together.wait()
    for _ in range(ROUNDS):
        count = unchanged(count) + 1  # (2)!


def lost_by(function):
    global count
    count = 0
    threads = [threading.Thread(target=function) for _ in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return THREADS * ROUNDS - count


sys.setswitchinterval(1e-5)  # (3)!
lost_bare = lost_with_call = repeats = 0
while repeats < REPEATS or (not lost_with_call and repeats < MOST_REPEATS):
    repeats += 1
    lost_bare += lost_by(bare)
    lost_with_call += lost_by(with_call)
print("bare:       ", lost_bare, "lost")
print("with a call:", lost_with_call, "lost")
assert lost_bare == 0 and lost_with_call > 0

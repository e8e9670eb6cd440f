"""Four threads fill shared containers, one operation at a time: nothing is lost. 单个操作，一个不丢。"""

import threading
from collections import deque

THREADS = 4
ITEMS = 2_000
a_list, a_set, a_dict, a_deque = [], set(), {}, deque()
all_here = threading.Barrier(THREADS)


def fill(name):
    for number in range(ITEMS):
        if number % 100 == 0:
            all_here.wait()  # (1)!
        a_list.append((name, number))
        a_set.add((name, number))
        a_dict[name, number] = name
        a_deque.append((name, number))


threads = [threading.Thread(target=fill, args=(name,)) for name in "ABCD"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
for container in a_list, a_set, a_dict, a_deque:
    print(f"{type(container).__name__:6}{len(container)} of {THREADS * ITEMS}")
    assert len(container) == THREADS * ITEMS
for who in "ABCD":  # (2)!
    assert [number for name, number in a_list if name == who] == list(range(ITEMS))
    assert [number for name, number in a_deque if name == who] == list(range(ITEMS))
turns = sum(one[0] != other[0] for one, other in zip(a_list, a_list[1:]))
assert turns >= (THREADS - 1) * ITEMS // 100  # they did take turns

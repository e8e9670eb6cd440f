"""One item in, one item out: deque, SimpleQueue, Queue. 放一个、取一个，三种容器比一比。"""

import queue
import timeit
from collections import deque

TIMES = 2_000


def fastest_s(put, get):
    return min(timeit.repeat(lambda: (put(1), get()), number=TIMES, repeat=25))


recent, simple, full = deque(), queue.SimpleQueue(), queue.Queue()
deque_s = fastest_s(recent.append, recent.popleft)
simple_s = fastest_s(simple.put, simple.get)
queue_s = fastest_s(full.put, full.get)
print("Queue takes more than 3 times as long as deque:      ", queue_s > 3 * deque_s)
print("Queue takes more than 3 times as long as SimpleQueue:", queue_s > 3 * simple_s)
assert queue_s > 3 * deque_s and queue_s > 3 * simple_s

"""Two bounded queues, and results are read at the end only: all stand still. 两个有界队列，全部停住。"""

import queue
import sys
import threading
import time

STOP = object()
WAIT = threading.Condition.wait.__code__
numbers = queue.Queue(maxsize=2)
squares = queue.Queue(maxsize=2)


def produce():
    for number in range(10):
        numbers.put(number)
    numbers.put(STOP)


def consume():
    while (number := numbers.get()) is not STOP:
        squares.put(number * number)  # (1)!


threads = [threading.Thread(target=target, daemon=True) for target in (produce, consume)]
for thread in threads:
    thread.start()
while any(sys._current_frames()[thread.ident].f_code is not WAIT for thread in threads) or not (
    numbers.full() and squares.full()
):
    time.sleep(0.001)  # until both wait
for thread in threads:
    thread.join(0.1)  # (2)!
standing_still = sum(thread.is_alive() for thread in threads)
print("waiting in put():", standing_still)
assert standing_still == 2 and numbers.full() and squares.full()

"""Two bounded queues, and results are read at the end only: all stand still. 两个有界队列，全部停住。"""
# /// example
# wrong = true
# ///

import queue
import threading

STOP = object()
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
for thread in threads:
    thread.join(0.2)  # (2)!
standing_still = sum(thread.is_alive() for thread in threads)
print("waiting in put():", standing_still)
assert standing_still == 2

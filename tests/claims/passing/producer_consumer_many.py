"""Several producers: whoever started them sends the sentinels. 几个生产者：谁启动它们，谁放哨兵。"""

import queue
import threading
import time

CONSUMERS = 2
WORK_S = 0.02
STOP = object()
numbers = queue.Queue()
squares = queue.Queue()


def produce(first):
    time.sleep(WORK_S)  # stands for work
    for number in range(first, first + 100):
        numbers.put(number)


def consume():
    while (number := numbers.get()) is not STOP:
        squares.put(number * number)


consumers = [threading.Thread(target=consume) for _ in range(CONSUMERS)]
producers = [threading.Thread(target=produce, args=(first,)) for first in (0, 100, 200)]
for thread in consumers + producers:
    thread.start()
for producer in producers:
    producer.join()  # (1)!
for _ in consumers:
    numbers.put(STOP)  # (2)!
for consumer in consumers:
    consumer.join()
print("squares:", squares.qsize())
found = sorted(squares.get() for _ in range(squares.qsize()))
assert found == [number * number for number in range(300)]

"""The consumer dies, the queue fills up, the producer waits for ever. 消费者死了，生产者永远等下去。"""

import queue
import sys
import threading
import time

WAIT = threading.Condition.wait.__code__
prices = queue.Queue(maxsize=2)
total = 0


def produce():
    for text in "3", "4", "five", "6", "7", "8":
        prices.put(text)  # (2)!


def consume():
    global total
    while True:
        total += int(prices.get())  # (1)!


producer = threading.Thread(target=produce, daemon=True)
consumer = threading.Thread(target=consume)
producer.start()
consumer.start()
consumer.join()
while sys._current_frames()[producer.ident].f_code is not WAIT or not prices.full():
    time.sleep(0.001)  # until put() waits
print("total:", total, "producer still waiting:", producer.is_alive())
assert total == 7 and producer.is_alive()
assert [prices.get(), prices.get()] == ["6", "7"]  # what found room

"""One sentinel, three consumers: two wait for ever. 三个消费者，一个哨兵：两个永远等下去。"""
# /// example
# wrong = true
# ///

import queue
import threading

CONSUMERS = 3
STOP = object()
pages = queue.Queue()
ended = queue.Queue()


def consume():
    while pages.get() is not STOP:
        pass
    ended.put("one consumer")


consumers = [threading.Thread(target=consume, daemon=True) for _ in range(CONSUMERS)]
for consumer in consumers:
    consumer.start()
pages.put("page 1")
pages.put(STOP)  # (1)!
print("ended:", ended.get())
for consumer in consumers:
    consumer.join(0.1)
waiting = sum(consumer.is_alive() for consumer in consumers)
print("still waiting:", waiting)
assert waiting == CONSUMERS - 1

"""One sentinel, three consumers: two wait for ever. 三个消费者，一个哨兵：两个永远等下去。"""

import queue
import sys
import threading
import time

CONSUMERS = 3
STOP = object()
WAIT = threading.Condition.wait.__code__
pages = queue.Queue()
ended = queue.Queue()


def consume():
    while pages.get() is not STOP:
        pass
    ended.put(threading.current_thread())


consumers = [threading.Thread(target=consume, daemon=True) for _ in range(CONSUMERS)]
for consumer in consumers:
    consumer.start()
pages.put("page 1")
pages.put(STOP)  # (1)!
first = ended.get()
first.join()
print("ended: one consumer")
others = [consumer for consumer in consumers if consumer is not first]
while any(sys._current_frames()[other.ident].f_code is not WAIT for other in others):
    time.sleep(0.001)  # until they wait in get()
waiting = sum(other.is_alive() for other in others)
print("still waiting:", waiting)
assert waiting == CONSUMERS - 1 and pages.empty() and ended.empty()

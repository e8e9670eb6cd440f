"""Before 3.13, `SimpleQueue.get(timeout=...)` may wait past its timeout, when another consumer takes the item. 3.13 之前，元素被别的消费者取走时，SimpleQueue.get(timeout=...) 可能过了超时还在等。"""

import queue
import sys
import threading
import time

TIMEOUT_S = 0.1
messages = queue.SimpleQueue()
asks = threading.Event()
received = []


def consume():
    asks.set()
    try:
        received.append(messages.get(timeout=TIMEOUT_S))
    except queue.Empty:
        received.append("Empty")


sys.setswitchinterval(60)  # the main thread goes on when get() waits
consumer = threading.Thread(target=consume)
consumer.start()
asks.wait()
messages.put("wakes the consumer")
try:
    messages.get_nowait()  # and is taken before it comes to it
except queue.Empty:
    pass
late = time.monotonic() + 3 * TIMEOUT_S
while time.monotonic() < late:
    pass
consumer.join(1)
still_waiting = consumer.is_alive()
messages.put("late")
consumer.join()
print("ended:", len(received))
assert still_waiting == (sys.version_info < (3, 13))
assert received == ["late"] or not still_waiting

"""shutdown(): consumers finish what is there, and stop. shutdown()：消费者取完剩下的，然后停下。"""

import queue
import threading

CONSUMERS = 3
pages = queue.Queue()
printed = queue.Queue()


def consume():
    while True:
        try:
            page = pages.get()
        except queue.ShutDown:  # (1)!
            return
        printed.put(page)
        pages.task_done()


consumers = [threading.Thread(target=consume) for _ in range(CONSUMERS)]
for consumer in consumers:
    consumer.start()
for page in range(5):
    pages.put(page)
pages.shutdown()  # (2)!
pages.join()  # (3)!
assert printed.qsize() == 5
for consumer in consumers:
    consumer.join()
print("printed:", sorted(printed.get() for _ in range(printed.qsize())))
assert pages.empty()
try:
    pages.put("one more")
except queue.ShutDown as error:  # (4)!
    print("put():", type(error).__name__)
    refused = True
assert refused
assert not issubclass(queue.ShutDown, (queue.Empty, queue.Full))  # (5)!

"""The first of two producers to finish shuts the queue down. 先干完的生产者把队列关了。"""

import queue
import threading

pages = queue.Queue()
fast_is_done = threading.Event()
refused = []


def fast():
    pages.put("page 1")
    pages.shutdown()  # (1)!
    fast_is_done.set()


def slow():
    fast_is_done.wait()
    try:
        pages.put("page 2")
    except queue.ShutDown:  # (2)!
        refused.append("page 2")


producers = [threading.Thread(target=fast), threading.Thread(target=slow)]
for producer in producers:
    producer.start()
for producer in producers:
    producer.join()
print("in the queue:", pages.qsize(), "refused:", refused)
assert pages.qsize() == 1 and refused == ["page 2"]

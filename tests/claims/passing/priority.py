"""The lowest value first, whatever came first. 值小的先出来，不管谁先进去。"""

import queue
import threading

jobs = queue.PriorityQueue()
order = []


def work():
    for _ in range(3):
        priority, name = jobs.get()  # (2)!
        order.append(name)
        jobs.task_done()


jobs.put((5, "newsletter"))  # (1)!
jobs.put((1, "alarm"))
jobs.put((3, "invoice"))
worker = threading.Thread(target=work)
worker.start()
jobs.join()
worker.join()
print(order)
assert order == ["alarm", "invoice", "newsletter"]

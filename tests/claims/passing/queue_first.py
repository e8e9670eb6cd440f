"""A queue between two threads: get() waits until there is something. 线程之间的队列：get() 会等。"""

import queue
import threading
import time

orders = queue.Queue()
cook_is_here = threading.Event()
cooked, cpu_s, waited_s = [], [], []


def cook():
    began, began_cpu = time.monotonic(), time.thread_time()
    cook_is_here.set()
    for _ in range(3):
        cooked.append(orders.get())
    cpu_s.append(time.thread_time() - began_cpu)
    waited_s.append(time.monotonic() - began)


thread = threading.Thread(target=cook)
thread.start()
cook_is_here.wait()
thread.join(0.1)
assert thread.is_alive() and cooked == []  # the cook waits, nothing has been ordered
for order in "rice", "soup", "tea":
    orders.put(order)
thread.join()
print("cooked:", cooked)
assert cooked == ["rice", "soup", "tea"]  # first in, first out
assert cpu_s[0] < 0.05 < 0.08 < waited_s[0]  # it did wait

"""If a comparison fails in `shutdown(immediate=True)` of a PriorityQueue, it raises, and who waits in `put()` is not woken. PriorityQueue 的 shutdown(immediate=True) 遇到比较失败会抛出异常，在 put() 里等待的线程没有被唤醒。"""

import queue
import threading
import time


class Job:
    pass


jobs = queue.PriorityQueue(maxsize=3)
for priority in 1, 2, 2:
    jobs.put((priority, Job()))
told = []


def produce():
    try:
        jobs.put((3, Job()))
    except queue.ShutDown:
        told.append("ShutDown")


producer = threading.Thread(target=produce, daemon=True)
producer.start()
while not jobs.not_full._waiters:
    time.sleep(0.001)  # until put() waits
try:
    jobs.shutdown(immediate=True)
except TypeError as error:
    print("shutdown():", type(error).__name__)
    raised = True
producer.join(0.2)
print("put() still waits:", producer.is_alive(), "| left:", jobs.qsize())
assert raised and producer.is_alive() and jobs.qsize() == 2
jobs.shutdown(immediate=True)  # nothing to compare any more
producer.join(10)
assert told == ["ShutDown"]

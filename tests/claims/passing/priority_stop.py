"""Stop after everything else: a sentinel of the worst priority. 最后才停：优先级最低的哨兵。"""

import itertools
import math
import queue
import threading

STOP = object()
jobs = queue.PriorityQueue()
counter = itertools.count()
done = []


def add(priority, job):
    jobs.put((priority, next(counter), job))


def work():
    while (job := jobs.get()[-1]) is not STOP:
        done.append(job)


add(math.inf, STOP)  # (1)!
add(-1, "small")
add(-9, "big")  # (2)!
worker = threading.Thread(target=work)
worker.start()
worker.join()
print(done)
assert done == ["big", "small"]

"""(priority, counter, job): no ties, and first come, first served. 加一个计数器：不会平手，先来先出。"""

import itertools
import queue


class Job:
    def __init__(self, name):
        self.name = name


jobs = queue.PriorityQueue()
counter = itertools.count()


def add(priority, job):
    jobs.put((priority, next(counter), job))  # (1)!


for name in "alarm", "backup", "chart":
    add(2, Job(name))
add(1, Job("email"))
done = [jobs.get()[-1].name for _ in range(4)]  # (2)!
print(done)
assert done == ["email", "alarm", "backup", "chart"]

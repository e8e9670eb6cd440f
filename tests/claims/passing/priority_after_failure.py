"""After a comparison has failed in get(), the next get() may return an item that is not the smallest. get() 里的比较失败之后，下一次 get() 可能得到不是最小的元素。"""

import queue


class Job:
    fails = False

    def __init__(self, priority):
        self.priority = priority

    def __lt__(self, other):
        if Job.fails:
            raise ValueError("can't compare now")
        return self.priority < other.priority


jobs = queue.PriorityQueue()
for priority in (0, 1, 2, 9):
    jobs.put(Job(priority))
Job.fails = True
try:
    jobs.get()
except ValueError as error:
    print("get():", error)
Job.fails = False
smallest = min(jobs.queue).priority
taken = jobs.get().priority
print("the next one:", taken, "| the smallest:", smallest)
assert (taken, smallest) == (9, 1)

"""Every put() goes well, get() fails, and the most urgent job is lost. get() 失败，最急的任务丢了。"""

import queue


class Job:
    def __init__(self, name):
        self.name = name


jobs = queue.PriorityQueue()
jobs.put((1, Job("alarm")))
jobs.put((2, Job("backup")))
jobs.put((2, Job("chart")))  # (1)!
print("put:", jobs.qsize())
try:
    jobs.get()  # (2)!
except TypeError as error:
    print("get:", type(error).__name__)
    failed = True
left = [jobs.get()[1].name for _ in range(jobs.qsize())]
print("left:", left)
assert failed and left == ["backup", "chart"]  # where is the alarm?

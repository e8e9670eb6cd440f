"""The same priority twice: put() fails, and the job is in the queue all the same. 优先级相同，put() 失败。"""

import queue


class Job:
    def __init__(self, name):
        self.name = name


jobs = queue.PriorityQueue()
jobs.put((1, Job("alarm")))
try:
    jobs.put((1, Job("backup")))  # (1)!
except TypeError as error:
    print("TypeError:", error)
    message = str(error)
assert message == "'<' not supported between instances of 'Job' and 'Job'"
names = [jobs.get()[1].name for _ in range(jobs.qsize())]
print("in the queue:", names)  # (2)!
assert names == ["alarm", "backup"]

jobs.task_done()
try:
    jobs.task_done()  # (3)!
except ValueError as error:
    print("ValueError:", error)
    message = str(error)
assert message == "task_done() called too many times"

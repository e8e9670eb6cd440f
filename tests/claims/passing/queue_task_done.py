"""task_done() once too often: first unnoticed, then ValueError. task_done() 多调用一次：先没人发现，后报错。"""

import queue

jobs = queue.Queue()
jobs.put("rice")
jobs.put("soup")
jobs.get()
jobs.task_done()
jobs.task_done()  # (1)!
jobs.join()  # (2)!
print("joined, still in the queue:", jobs.qsize())
assert jobs.qsize() == 1

jobs.get()
try:
    jobs.task_done()  # (3)!
except ValueError as error:
    print("ValueError:", error)
    message = str(error)
assert message == "task_done() called too many times"

"""shutdown() twice, on a PriorityQueue: the rest in order, then nothing. 关两次：剩下的按顺序取，再全部扔掉。"""

import queue

jobs = queue.PriorityQueue()
for priority in (3, 1, 2):
    jobs.put(priority)
jobs.shutdown()
first = jobs.get()  # (1)!
print("taken:", first, "left:", jobs.qsize())
assert first == 1 and jobs.qsize() == 2

jobs.shutdown(immediate=True)  # (2)!
try:
    jobs.get()
except queue.ShutDown as error:
    print("taken:", type(error).__name__, "left:", jobs.qsize())
    ended = True
assert ended and jobs.qsize() == 0
assert jobs.is_shutdown  # (3)!

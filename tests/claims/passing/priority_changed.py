"""An item that is changed inside the queue, NaN, or sets may make `get()` return one that is not the smallest. 元素在队列里被改动过，或者是 NaN、集合，get() 返回的就可能不是最小的。"""

import queue

jobs = queue.PriorityQueue()
report = [1, "report"]
for job in report, [2, "mail"], [3, "backup"]:
    jobs.put(job)
report[0] = 9  # no longer the most urgent, but the queue does not know
first = jobs.get()
print("changed inside:", first)
assert first == [9, "report"]

numbers = queue.PriorityQueue()
for number in float("nan"), 2.0, 1.0:
    numbers.put(number)
drained = [numbers.get() for _ in range(3)]
print("with NaN:", drained)
assert drained[0] != 1.0

groups = queue.PriorityQueue()
for group in {1, 2}, {3}, {4}, {1}:  # {1} < {1, 2}; the others have no order
    groups.put(group)
group = groups.get()
print("with sets:", group)
assert group == {1, 2}

"""A dataclass that compares the priority only: no error, but equals come out of order. 同级的顺序乱了。"""

import queue
from dataclasses import dataclass, field


@dataclass(order=True)
class Job:
    priority: int
    number: int = field(compare=False)  # (1)!


jobs = queue.PriorityQueue()
for number in range(6):
    jobs.put(Job(1, number))
order = [jobs.get().number for _ in range(6)]
print(order)
assert order != sorted(order)

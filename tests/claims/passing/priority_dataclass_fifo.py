"""A dataclass that compares priority, then order of arrival. 先比优先级，再比到达的顺序。"""

import itertools
import queue
from dataclasses import dataclass, field

arrivals = itertools.count()


@dataclass(order=True)
class Job:
    priority: int
    arrival: int = field(init=False, default_factory=lambda: next(arrivals))  # (1)!
    number: int = field(compare=False)


jobs = queue.PriorityQueue()
for number in range(6):
    jobs.put(Job(1, number=number))
jobs.put(Job(0, number=99))
order = [jobs.get().number for _ in range(7)]
print(order)
assert order == [99, 0, 1, 2, 3, 4, 5]

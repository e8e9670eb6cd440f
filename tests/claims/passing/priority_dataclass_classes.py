"""An ordered dataclass cannot be compared with its subclass: `put()` raises TypeError. 可排序的 dataclass 不能和自己的子类比较：put() 抛出 TypeError。"""

import queue
from dataclasses import dataclass, field


@dataclass(order=True)
class Job:
    priority: int
    name: str = field(compare=False)


class Email(Job):
    pass


jobs = queue.PriorityQueue()
jobs.put(Job(1, "alarm"))
jobs.put(Job(1, "backup"))  # one class: no error
try:
    jobs.put(Email(2, "news"))
except TypeError as error:
    refused = str(error)
print(refused)
assert refused == "'<' not supported between instances of 'Email' and 'Job'"

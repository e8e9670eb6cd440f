"""Compared with `is`, no item can pass for the sentinel, even one that equals everything. 用 is 比较，任何数据都不会被当成哨兵，哪怕它等于一切。"""

import queue
from unittest.mock import ANY

STOP = object()
items, taken = queue.Queue(), []
for item in None, ANY, STOP:
    items.put(item)
while (item := items.get()) is not STOP:
    taken.append(item)
print(len(taken), "items before the sentinel;", "ANY == STOP:", ANY == STOP)
assert len(taken) == 2

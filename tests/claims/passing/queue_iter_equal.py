"""`iter(q.get, STOP)` ends at the first item that equals STOP, were it another object. iter(q.get, STOP) 遇到第一个等于 STOP 的元素就结束，哪怕是别的对象。"""

import queue
from unittest import mock

STOP = object()
jobs = queue.Queue()
for item in ("a", mock.ANY, "b", STOP):  # mock.ANY equals everything
    jobs.put(item)
taken = list(iter(jobs.get, STOP))
print("taken:", taken, "| left:", jobs.qsize())
assert taken == ["a"] and jobs.get() == "b"

"""Emptying a full queue lets a waiting producer go on as if nothing had happened: its item goes in. 清空满队列时，等待中的生产者会若无其事地继续：它的元素放了进去。"""

import queue
import threading

jobs = queue.Queue(maxsize=1)
jobs.put("old")
waits, told = threading.Event(), []


class NotFull(threading.Condition):
    def wait(self, timeout=None):
        waits.set()
        return super().wait(timeout)


jobs.not_full = NotFull(jobs.mutex)


def produce():
    try:
        jobs.put("new")
    except Exception as error:
        told.append(error)


producer = threading.Thread(target=produce)
producer.start()
waits.wait()
assert jobs.get_nowait() == "old"  # empties the queue
producer.join()
print("put() has returned, the producer was told:", told or "nothing")
print("in the queue afterwards:", jobs.get_nowait())
assert not told

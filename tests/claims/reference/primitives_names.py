"""What multiprocessing has, what it has not, and what is a class. multiprocessing 有什么、没有什么。"""

import inspect
import multiprocessing.queues
import multiprocessing.synchronize
import queue
import sys
import threading

BOTH = "Lock RLock Condition Event Semaphore BoundedSemaphore Barrier".split()
THREADS_ONLY = "Timer local active_count enumerate get_ident excepthook".split()

for name in BOTH:
    assert hasattr(threading, name)
    assert inspect.ismethod(getattr(multiprocessing, name))  # (1)!
    assert inspect.isclass(getattr(multiprocessing.synchronize, name))
assert isinstance(multiprocessing.Lock(), multiprocessing.synchronize.Lock)
for name in THREADS_ONLY:
    assert hasattr(threading, name) and not hasattr(multiprocessing, name)
for name in ("LifoQueue", "PriorityQueue"):
    assert hasattr(queue, name) and not hasattr(multiprocessing, name)
assert inspect.isclass(threading.Lock) == (sys.version_info >= (3, 13))  # (2)!
assert hasattr(queue.Queue, "shutdown") == (sys.version_info >= (3, 13))
assert not hasattr(multiprocessing.queues.Queue, "shutdown")

assert queue.SimpleQueue.__module__ == "_queue"  # (3)!

METHODS = ("task_done", "join", "full", "get_nowait", "close")
QUEUES = (queue.Queue, queue.SimpleQueue) + tuple(
    getattr(multiprocessing.queues, name) for name in ("Queue", "JoinableQueue", "SimpleQueue")
)
rows = []
for kind in QUEUES:
    rows.append([name if hasattr(kind, name) else "-" for name in METHODS])
    full_name = f"{kind.__module__.removeprefix('_')}.{kind.__name__}"
    print(f"{full_name:38}", *rows[-1])
assert [row.count("-") for row in rows] == [1, 4, 2, 0, 4]

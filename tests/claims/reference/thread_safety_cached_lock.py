"""A lock around the access to a cached_property computes once; a lock inside the method does not, from 3.12 on. 在访问 cached_property 的地方加锁，只计算一次；锁写在方法里，从 3.12 起还是会计算两次。"""

import sys
import threading
from functools import cached_property

PATIENCE_S = 0.5


def slow():
    calls.append(1)
    if len(calls) == 1:  # the first waits for the second to come
        arrived.acquire()
        arrived.acquire(timeout=PATIENCE_S)
    return "result"


class Report:
    @cached_property
    def locks_inside(self):
        arrived.release()
        with lock:
            return slow()

    @cached_property
    def plain(self):
        arrived.release()
        return slow()


def around(report):
    with lock:
        return report.plain


lock = threading.Lock()
for name, access, expected in (
    ("inside the method", lambda one: one.locks_inside, 2 if sys.version_info >= (3, 12) else 1),
    ("around the access", around, 1),
):
    calls, arrived, report = [], threading.Semaphore(0), Report()
    threads = [threading.Thread(target=access, args=(report,)) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(calls) == expected, name
print("the lock around the access: computed", len(calls), "times")

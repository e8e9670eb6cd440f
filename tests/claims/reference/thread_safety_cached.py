"""functools.cached_property has no lock since 3.12. 从 3.12 起，cached_property 里没有锁。"""

import sys
import threading
from functools import cached_property

PATIENCE_S = 1.0
both_inside = threading.Barrier(2)


class Report:
    @cached_property
    def total(self):
        calls.append(1)
        try:
            both_inside.wait(timeout=PATIENCE_S)  # (1)!
        except threading.BrokenBarrierError:
            pass
        return len(calls)


calls = []
report = Report()
threads = [threading.Thread(target=lambda: report.total) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("computed:", len(calls), "times")
assert len(calls) == (2 if sys.version_info >= (3, 12) else 1)

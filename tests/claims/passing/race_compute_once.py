"""`lru_cache` may compute twice, and so may `cached_property` since 3.12; looking again under a lock computes once. lru_cache 可能计算两次，cached_property 从 3.12 起也可能；加锁后再看一次，就只计算一次。"""

import functools
import sys
import threading


def slow():
    calls.append(1)
    try:
        both.wait(timeout=0.2)  # a second thread computes as well: they meet
    except threading.BrokenBarrierError:
        pass
    return "result"


class Report:
    @functools.cached_property
    def cached(self):
        return slow()

    @functools.lru_cache  # noqa: B019
    def remembered(self):
        return slow()

    def once(self):
        with lock:
            if not results:
                results.append(slow())
        return results[0]


lock, results, report = threading.Lock(), [], Report()
WAYS = {
    "cached_property": (lambda: report.cached, 2 if sys.version_info >= (3, 12) else 1),
    "lru_cache": (report.remembered, 2),
    "look under a lock": (report.once, 1),
}
for name, (way, expected) in WAYS.items():
    both, calls = threading.Barrier(2), []
    threads = [threading.Thread(target=way) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(calls) == expected, name
    if name != "cached_property":
        print(f"{name}: computed {len(calls)} times")

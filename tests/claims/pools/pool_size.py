"""How many workers a pool has by default. 线程池默认有几个工作线程。"""

import os
import threading
from concurrent.futures import ThreadPoolExecutor

cpu_count = getattr(os, "process_cpu_count", os.cpu_count)
expected = min(32, (cpu_count() or 1) + 4)
may_finish = threading.Event()

with ThreadPoolExecutor() as executor:
    for _ in range(50):
        executor.submit(may_finish.wait, 5)
    workers = threading.active_count() - 1
    may_finish.set()

print("50 tasks, min(32, cpus + 4) workers:", workers == expected)
assert workers == expected

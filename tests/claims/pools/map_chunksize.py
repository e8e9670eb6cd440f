"""A thread pool ignores `chunksize`. 线程池忽略 chunksize。"""

import threading
from concurrent.futures import ThreadPoolExecutor

both_here = threading.Barrier(2)


def meet(_):
    both_here.wait()  # (1)!
    return threading.get_ident()


with ThreadPoolExecutor(max_workers=2) as executor:
    workers = set(executor.map(meet, range(2), chunksize=2))

print("a chunk of 2 went to", len(workers), "workers")
assert len(workers) == 2

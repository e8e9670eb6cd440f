"""A barrier for three in a pool of two. 两个线程的池，三方的屏障。"""

import threading
from concurrent.futures import ThreadPoolExecutor

PATIENCE_S = 0.2
barrier = threading.Barrier(3, timeout=PATIENCE_S)

with ThreadPoolExecutor(max_workers=2) as pool:
    futures = [pool.submit(barrier.wait) for _ in range(3)]
errors = [type(future.exception()).__name__ for future in futures]
print(errors)
assert errors == ["BrokenBarrierError"] * 3

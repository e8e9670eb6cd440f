"""A timeout for each join: they add up. 每次 join 都给超时：时间会累加。"""

import threading
import time

LIMIT_S = 0.1
stop = threading.Event()
threads = [threading.Thread(target=stop.wait) for _ in range(4)]
for thread in threads:
    thread.start()

began = time.perf_counter()
for thread in threads:
    thread.join(LIMIT_S)  # (1)!
waited_s = time.perf_counter() - began
print(f"limit {LIMIT_S} s, waited for {waited_s:.1f} s")

stop.set()
for thread in threads:
    thread.join()
assert waited_s > 3 * LIMIT_S  # four threads hang, so nearly four times the limit

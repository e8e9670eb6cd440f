"""How many cores do two busy threads use? 两个计算线程用到几个核？"""

import os
import sys
import threading
import time

LIMIT = 1.3  # above one, with room for measuring errors
ATTEMPTS = 40  # on a busy machine one look may be too few


def count_down(n=1_000_000):
    while n:
        n -= 1


def cores_in_use(count):
    threads = [threading.Thread(target=count_down) for _ in range(count)]
    wall_s, cpu_s = time.perf_counter(), time.process_time()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return (time.process_time() - cpu_s) / (time.perf_counter() - wall_s)  # (1)!


gil_is_on = getattr(sys, "_is_gil_enabled", lambda: True)()
for _ in range(ATTEMPTS):
    one, two = cores_in_use(1), cores_in_use(2)
    if gil_is_on or two / one > LIMIT:
        break
print(f"one thread:  {one:.1f} cores")
print(f"two threads: {two:.1f} cores")
if gil_is_on:
    assert two < LIMIT
elif os.process_cpu_count() > 1:  # (2)!
    assert two / one > LIMIT

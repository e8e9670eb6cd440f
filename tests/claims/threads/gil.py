"""How many cores do two busy threads use, and four waiting ones? 两个计算线程用几个核？四个等待线程呢？"""

import sys
import threading
import time

WAIT_S = 0.2


def count_down(n=2_000_000):
    while n:
        n -= 1


def run_together(count, function, *args):
    threads = [threading.Thread(target=function, args=args) for _ in range(count)]
    wall_s, cpu_s = time.perf_counter(), time.process_time()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return time.perf_counter() - wall_s, time.process_time() - cpu_s


wall_s, cpu_s = run_together(2, count_down)
cores = cpu_s / wall_s  # (1)!
print(f"computing: cores in use: {cores:.1f}")
assert cores < 1.3  # never more than one at a time

wall_s, cpu_s = run_together(4, time.sleep, WAIT_S)
overlap = 4 * WAIT_S / wall_s  # (2)!
print(f"waiting:   the sum of the waits is {overlap:.0f} times the time that passed")
assert overlap > 1.5

lock, got = threading.Lock(), []


def wait_for_lock():
    got.append(lock.acquire(timeout=WAIT_S))


with lock:
    wall_s, cpu_s = run_together(4, wait_for_lock)  # (3)!
assert 4 * WAIT_S / wall_s > 1.5
assert got == [False] * 4  # each waited to the end

print("switch interval:", sys.getswitchinterval(), "s")
assert sys.getswitchinterval() == 0.005

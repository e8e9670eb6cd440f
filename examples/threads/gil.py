import time
from concurrent.futures import ThreadPoolExecutor


def compute(limit):
    return sum(n * n for n in range(limit))


wall, cpu = time.perf_counter(), time.process_time()
with ThreadPoolExecutor() as pool:
    list(pool.map(compute, [1_000_000, 1_000_000]))
wall = time.perf_counter() - wall
cpu = time.process_time() - cpu
print("more than one core:", cpu > 1.2 * wall)  # (1)!

"""A sleeping thread passes time, not CPU time. 睡眠的线程花时间，但不花 CPU 时间。"""

import threading
import time

PAUSE_S = 0.2

wall_s, cpu_s = time.perf_counter(), time.thread_time()  # (1)!
time.sleep(PAUSE_S)
wall_s, cpu_s = time.perf_counter() - wall_s, time.thread_time() - cpu_s
print(f"sleeping:  {wall_s:.2f} s on the clock, {cpu_s:.2f} s of CPU")
assert cpu_s < wall_s / 2
asleep_s = cpu_s

wall_s, cpu_s = time.perf_counter(), time.thread_time()
sum(range(5_000_000))  # (2)!
wall_s, cpu_s = time.perf_counter() - wall_s, time.thread_time() - cpu_s
print(f"computing: {wall_s:.2f} s on the clock, {cpu_s:.2f} s of CPU")
assert cpu_s > asleep_s

process_s, thread_s = time.process_time(), time.thread_time()
worker = threading.Thread(target=sum, args=(range(5_000_000),))
worker.start()
worker.join()  # (3)!
process_s, thread_s = time.process_time() - process_s, time.thread_time() - thread_s
assert thread_s < process_s / 2

for name in "time", "monotonic", "perf_counter", "process_time", "thread_time":
    clock = time.get_clock_info(name)
    print(f"{name:13} can be set back: {clock.adjustable}")
    assert clock.adjustable == (name == "time")

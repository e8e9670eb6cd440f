"""Join first, then read the clock. 先 join，再看表。"""

import threading
import time

PAUSE_S = 0.2
ran_in = []


def run():
    time.sleep(PAUSE_S)
    ran_in.append(threading.current_thread().name)


began = time.perf_counter()
threads = [threading.Thread(target=run) for _ in range(5)]
for thread in threads:
    thread.start()
without_join_s = time.perf_counter() - began
for thread in threads:
    thread.join()
with_join_s = time.perf_counter() - began  # (1)!

print(f"read before join: {without_join_s:.2f} s")
print(f"read after join:  {with_join_s:.2f} s")
assert len(ran_in) == 5 and "MainThread" not in ran_in
assert with_join_s > 0.9 * PAUSE_S
assert with_join_s > 1.2 * without_join_s

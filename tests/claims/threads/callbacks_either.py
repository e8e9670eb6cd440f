"""The same line: in which thread does the callback run? 同一行代码，回调在哪个线程里执行？"""

import random
import threading
import time
from concurrent.futures import ThreadPoolExecutor

MOST_ROUNDS = 2_000
SHORT_S = 0.002


def pause():
    time.sleep(random.choice((0, SHORT_S)))


def note(future):
    called_in.append(threading.current_thread().name)


seen = set()
rounds = 0
while len(seen) < 2 and rounds < MOST_ROUNDS:
    rounds += 1
    called_in = []
    with ThreadPoolExecutor(max_workers=1, thread_name_prefix="pool") as pool:
        future = pool.submit(pause)
        pause()
        future.add_done_callback(note)  # (1)!
    if len(called_in) != 1:
        seen.add("not called, or called twice")
    elif called_in[0] in ("pool_0", "MainThread"):
        seen.add(f"called in {called_in[0]}")
    else:
        seen.add("called in another thread")
print("\n".join(sorted(seen)))
assert seen == {"called in pool_0", "called in MainThread"}

"""Which thread runs the callback, if nothing is forced? 不控制先后顺序时，回调函数在哪个线程里执行？"""

import random
import threading
import time
from concurrent.futures import ThreadPoolExecutor

MOST_ROUNDS = 2_000
SHORT_S = 0.002


def one_round():
    callers = []
    with ThreadPoolExecutor(max_workers=1, thread_name_prefix="pool") as executor:
        future = executor.submit(time.sleep, random.choice((0, SHORT_S)))
        time.sleep(random.choice((0, SHORT_S)))
        future.add_done_callback(lambda _: callers.append(threading.current_thread().name))
    return " ".join(sorted(callers)) or "nobody"


seen = set()
rounds = 0
while len(seen) < 2 and rounds < MOST_ROUNDS:
    rounds += 1
    seen.add(one_round())
for name in sorted(seen):
    print("called in:", name)
assert seen == {"pool_0", "MainThread"}

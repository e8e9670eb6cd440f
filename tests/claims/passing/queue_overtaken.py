"""A `put()` that waits for room may be overtaken by one that came later. 正在等空位的 put()，可能被后来的 put() 抢先。"""

import queue
import threading
import time

MOST_ROUNDS = 200
seen = set()
for _ in range(MOST_ROUNDS):
    orders = queue.Queue(maxsize=1)
    orders.put("old")
    waiting = threading.Thread(target=orders.put, args=("came first",))
    waiting.start()
    while not orders.not_full._waiters:
        time.sleep(0.001)  # until put() waits
    orders.get()
    orders.put("came later")
    seen.add((orders.get(), orders.get()))
    waiting.join()
    if ("came later", "came first") in seen:
        break
print("overtaken:", ("came later", "came first") in seen)
assert ("came later", "came first") in seen

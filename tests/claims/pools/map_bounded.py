"""A semaphore bounds how many tasks are submitted and not yet done, on every version. 用信号量限制已提交而没做完的任务数，各个版本都行。"""

import threading
import time
from concurrent.futures import ThreadPoolExecutor

MOST = 4
room = threading.Semaphore(MOST)
open_now, most_seen = set(), 0

with ThreadPoolExecutor(max_workers=2) as executor:
    for _ in range(100):
        room.acquire()  # waits while MOST tasks are open
        future = executor.submit(time.sleep, 0.001)
        open_now.add(future)
        open_now = {one for one in open_now if not one.done()}
        most_seen = max(most_seen, len(open_now))
        future.add_done_callback(lambda _: room.release())
print("never more than", MOST, "open")
assert most_seen <= MOST

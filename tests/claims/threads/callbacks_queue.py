"""Let the callback only put, and work in the main thread. 回调函数只放进队列，主线程来处理。"""

import queue
import threading
from concurrent.futures import ThreadPoolExecutor

finished = queue.SimpleQueue()
handled_in = set()
total = 0

with ThreadPoolExecutor(max_workers=2) as pool:
    for text in ("12", "30"):
        pool.submit(int, text).add_done_callback(finished.put)  # (1)!
    for _ in range(2):
        total += finished.get().result()  # (2)!
        handled_in.add(threading.current_thread().name)

print("total:", total, "- added up in", handled_in)
assert total == 42
assert handled_in == {"MainThread"}

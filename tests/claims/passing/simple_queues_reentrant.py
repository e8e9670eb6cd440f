"""SimpleQueue.put() may interrupt itself: made for __del__. SimpleQueue 的 put() 可以打断自己。"""

import gc
import queue
from concurrent.futures import ThreadPoolExecutor

CONNECTIONS = 300
log = queue.SimpleQueue()


class Connection:
    def __init__(self):
        self.me = self

    def __del__(self):
        log.put("closed")  # (1)!


gc.set_threshold(1)  # (2)!
for _ in range(CONNECTIONS):
    Connection()
    log.put("done")
gc.collect()
messages = [log.get() for _ in range(log.qsize())]
print("done:", messages.count("done"), "closed:", messages.count("closed"))
assert messages.count("done") == messages.count("closed") == CONNECTIONS

with ThreadPoolExecutor() as executor:
    assert type(executor._work_queue) is queue.SimpleQueue  # (3)!

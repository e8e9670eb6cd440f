"""Without a GIL `len()` may show a full deque with one item more than `maxlen`. 没有 GIL，len() 可能看到满的 deque 比 maxlen 多一个元素。"""

import threading
import time
from collections import deque

MOST_S = 20
recent = deque(range(300), maxlen=300)
stop = threading.Event()


def keep_appending():
    while not stop.is_set():
        recent.append("new")


threads = [threading.Thread(target=keep_appending) for _ in range(2)]
for thread in threads:
    thread.start()
end = time.monotonic() + MOST_S
most = 0
while most <= 300 and time.monotonic() < end:
    most = max(most, len(recent))
stop.set()
for thread in threads:
    thread.join()
print("maxlen 300, seen:", most)
assert most == 301

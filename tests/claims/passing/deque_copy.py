"""Without a GIL even list(q) may meet a change. 没有 GIL，list(q) 也会撞上别人的改动。"""

import threading
from collections import deque

MOST_TRIES = 20_000
recent = deque(range(1_000))
stop = threading.Event()


def keep_changing():
    while not stop.is_set():
        recent.append("new")
        recent.popleft()


threads = [threading.Thread(target=keep_changing) for _ in range(2)]
for thread in threads:
    thread.start()
message = "no error"
for _ in range(MOST_TRIES):
    try:
        list(recent)  # (1)!
    except RuntimeError as error:
        message = f"RuntimeError: {error}"
        break
stop.set()
for thread in threads:
    thread.join()
print(message)
assert message == "RuntimeError: deque mutated during iteration"

"""SimpleQueue: put, get, and no limit. SimpleQueue：能放能取，没有上限。"""

import queue
import threading

messages = queue.SimpleQueue()
received = []


def receive():
    for _ in range(2):
        received.append(messages.get())  # (1)!


thread = threading.Thread(target=receive)
thread.start()
thread.join(0.1)
assert thread.is_alive() and received == []  # it waits
messages.put("hello")
messages.put("bye", block=False, timeout=-1)  # (2)!
thread.join()
print(received)
assert received == ["hello", "bye"]  # first in, first out

try:
    messages.get(timeout=0.05)
except queue.Empty:
    print("nothing after 0.05 s")
messages.put_nowait("again")
assert (messages.qsize(), messages.empty()) == (1, False)
assert messages.get_nowait() == "again"

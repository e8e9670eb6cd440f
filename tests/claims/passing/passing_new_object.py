"""A new dict for each message. 每条消息一个新字典。"""

import queue
import threading

rows = queue.Queue()


def read_rows():
    for number in range(3):
        rows.put({"number": number})  # (1)!


thread = threading.Thread(target=read_rows)
thread.start()
thread.join()
received = [rows.get() for _ in range(3)]
print(received)
assert received == [{"number": 0}, {"number": 1}, {"number": 2}]

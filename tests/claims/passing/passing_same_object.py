"""One dict put three times: the consumer sees its last state three times. 同一个字典放了三次。"""

import queue
import threading

rows = queue.Queue()


def read_rows():
    row = {}
    for number in range(3):
        row["number"] = number  # (1)!
        rows.put(row)


thread = threading.Thread(target=read_rows)
thread.start()
thread.join()
received = [rows.get() for _ in range(3)]
print(received)
assert received == [{"number": 2}] * 3
assert received[0] is received[1] is received[2]  # one object, no copies

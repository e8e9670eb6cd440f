import queue

orders = queue.Queue(maxsize=1)  # (1)!
try:
    orders.get(timeout=0.1)  # (2)!
except queue.Empty:
    print("nothing came")

orders.put("tea")
try:
    orders.put_nowait("soup")  # (3)!
except queue.Full:
    print("no room")

"""A full deque drops messages, and nobody is told. deque 满了就丢消息，不会有任何提示。"""

import threading
from collections import deque

orders = deque(maxlen=3)


def take_orders():
    for number in range(1, 6):
        orders.append(f"order {number}")  # (1)!


thread = threading.Thread(target=take_orders)
thread.start()
thread.join()
print(list(orders))
assert list(orders) == ["order 3", "order 4", "order 5"]

"""popleft() does not wait: a consumer that starts first dies. popleft() 不等：先启动的消费者直接退出。"""

import threading
from collections import deque

messages = deque()
received = []


def consume():
    received.append(messages.popleft())  # (1)!


consumer = threading.Thread(target=consume)
consumer.start()
consumer.join()
messages.append("hello")  # (2)!
print("received:", received, "still there:", list(messages))
assert received == [] and list(messages) == ["hello"]

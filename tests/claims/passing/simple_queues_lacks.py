"""What SimpleQueue does not have. SimpleQueue 没有的东西。"""

import queue

wanted = ["put", "get", "qsize", "empty", "full", "maxsize", "task_done", "join", "shutdown"]
simple = queue.SimpleQueue()
lacks = [name for name in wanted if not hasattr(simple, name)]
print("lacks:", *lacks)
assert lacks == ["full", "maxsize", "task_done", "join", "shutdown"]

try:
    queue.SimpleQueue(10)  # (1)!
except TypeError as error:
    print("SimpleQueue(10):", type(error).__name__)
    refused = True
assert refused

"""Pass data between interpreters through a queue. 用队列在子解释器之间传数据。"""

import threading
from concurrent import interpreters


def double_all(tasks, results):
    while (number := tasks.get()) is not None:
        results.put(number * 2)


tasks = interpreters.create_queue()
results = interpreters.create_queue()
worker = interpreters.create()
thread = worker.call_in_thread(double_all, tasks, results)  # (1)!
assert isinstance(thread, threading.Thread)
for number in (1, 2, 3, None):
    tasks.put(number)
thread.join()
doubled = [results.get() for _ in range(3)]
worker.close()
print(doubled)
assert doubled == [2, 4, 6]
for value in (None, True, 1, 1.5, "text", b"bytes", (1, "text"), tasks, memoryview(b"")):
    assert interpreters.is_shareable(value)  # (2)!
for value in ([1], {1: 2}, {1}, bytearray(1), object()):
    assert not interpreters.is_shareable(value)

"""Ask a thread to stop, and wait until it has. 通知线程停下，并等它停下。"""

import queue
import threading

log = []


def poll(stop):
    while not stop.wait(timeout=0.01):  # (1)!
        pass
    log.append("poller: cleaned up")


def consume(tasks):
    while (task := tasks.get()) is not None:  # (2)!
        log.append(f"consumer: {task}")
    log.append("consumer: cleaned up")


stop, tasks = threading.Event(), queue.Queue()
poller = threading.Thread(target=poll, args=(stop,))
consumer = threading.Thread(target=consume, args=(tasks,))
poller.start()
consumer.start()
tasks.put("last task")

stop.set()
poller.join(timeout=5)  # (3)!
tasks.put(None)
consumer.join(timeout=5)
print(sorted(log))
assert not poller.is_alive()
assert not consumer.is_alive()
assert log.index("consumer: last task") < log.index("consumer: cleaned up")  # nothing was lost
assert "poller: cleaned up" in log

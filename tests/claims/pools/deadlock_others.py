"""The others of the kind, each with a timeout. 同一类死锁的其他样子，都加上了超时。"""

import queue
import threading
from concurrent.futures import ThreadPoolExecutor

PATIENCE_S = 0.1
futures = {}
all_submitted = threading.Event()


def wait_for(other):
    all_submitted.wait(5)
    return futures[other].result(timeout=PATIENCE_S)


with ThreadPoolExecutor(max_workers=2) as executor:
    futures["left"] = executor.submit(wait_for, "right")  # (1)!
    futures["right"] = executor.submit(wait_for, "left")
    all_submitted.set()

with ThreadPoolExecutor(max_workers=1) as executor:
    two = threading.Barrier(2, timeout=PATIENCE_S)
    futures["barrier"] = executor.submit(two.wait)  # (2)!
    executor.submit(two.wait)
    mail = queue.Queue()
    futures["queue"] = executor.submit(mail.get, timeout=PATIENCE_S)  # (3)!
    executor.submit(mail.put, "letter")

errors = {name: type(future.exception()).__name__ for name, future in futures.items()}
print(errors)
assert errors == {
    "left": "TimeoutError",
    "right": "TimeoutError",
    "barrier": "BrokenBarrierError",
    "queue": "Empty",
}

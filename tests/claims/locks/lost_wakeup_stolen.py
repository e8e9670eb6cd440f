"""Two woken, one item. 唤醒两个线程，东西只有一件。"""

import threading

condition = threading.Condition()
arrived = threading.Semaphore(0)
items, got = [], []


def consumer():
    with condition:
        arrived.release()
        if not items:
            condition.wait()
        got.append(items.pop())


threads = [threading.Thread(target=consumer, name=f"consumer {number}") for number in (1, 2)]
for thread in threads:
    thread.start()
for _ in threads:
    arrived.acquire()
with condition:
    items.append("apple")
    condition.notify_all()
for thread in threads:
    thread.join()
print("got:", got)
assert got == ["apple"]

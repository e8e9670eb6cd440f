"""A loop around wait() answers all four. 一个循环，四种都防住。"""

import threading

condition = threading.Condition()
arrived, woken = threading.Semaphore(0), threading.Semaphore(0)
items, got = ["early"], []


def consumer():
    with condition:
        arrived.release()
        while not items:
            condition.wait()
            woken.release()
        got.append(items.pop(0))


threads = [threading.Thread(target=consumer) for _ in range(3)]
for thread in threads:
    thread.start()
for _ in threads:
    arrived.acquire()
with condition:
    condition.notify_all()
woken.acquire(), woken.acquire()
with condition:
    items.extend(["stolen", "one"])
    condition.notify_all()
    items.remove("stolen")
woken.acquire(), woken.acquire()
with condition:
    items.append("last")
    condition.notify_all()
for thread in threads:
    thread.join()
print("got:", got)
assert got == ["early", "one", "last"]

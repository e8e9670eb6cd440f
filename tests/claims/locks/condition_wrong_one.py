"""notify() wakes the one who can't use it. notify() 叫醒了用不上的那个。"""

import threading

PATIENCE_S = 0.3
condition = threading.Condition()
arrived = threading.Semaphore(0)
shelf, woken = [], []


def customer(product):
    with condition:
        arrived.release()
        while product not in shelf:
            condition.wait()
            woken.append(product)
            arrived.release()
        shelf.remove(product)


threads = [threading.Thread(target=customer, args=(one,), daemon=True) for one in ("tea", "rice")]
for thread in threads:
    thread.start()
    arrived.acquire()  # (1)!
with condition:
    shelf.append("rice")
    condition.notify()  # (2)!
arrived.acquire()  # (3)!
threads[1].join(timeout=PATIENCE_S)
print("waits for rice:", threads[1].is_alive(), "shelf:", shelf)
assert all(thread.is_alive() for thread in threads)
assert woken == ["tea"] and shelf == ["rice"]

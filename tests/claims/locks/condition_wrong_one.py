"""notify() wakes the one who can't use it. notify() 唤醒的线程可能用不上这个通知。"""

import threading
import time

EATING_S = 0.1

condition = threading.Condition()
arrived = threading.Semaphore(0)
shelf, woken, eaten = [], [], []


def customer(product):
    with condition:
        arrived.release()
        while product not in shelf:
            condition.wait()
            woken.append(product)
            arrived.release()
        shelf.remove(product)
    time.sleep(EATING_S)
    eaten.append(product)


threads = [threading.Thread(target=customer, args=(one,), daemon=True) for one in ("tea", "rice")]
for thread in threads:
    thread.start()
    arrived.acquire()
with condition:
    shelf.append("rice")
    condition.notify()
arrived.acquire()
with condition:
    print("woken:", woken, "shelf:", shelf)
    assert woken == ["tea"] and shelf == ["rice"] and len(condition._waiters) == 2
    assert all(thread.is_alive() for thread in threads)
    condition.notify_all()
threads[1].join()
for _ in threads:
    arrived.acquire()  # both woke up
print("after notify_all(), shelf:", shelf)
assert sorted(woken) == ["rice", "tea", "tea"] and shelf == [] and eaten == ["rice"]

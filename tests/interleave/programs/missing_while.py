"""A consumer looks once: another one may have taken the item by the time it has the lock again."""

import threading

condition = threading.Condition()
items = []


def get():
    with condition:
        if not items:
            condition.wait()
        items.pop()


def put():
    for number in range(2):
        with condition:
            items.append(number)
            condition.notify()


threads = [threading.Thread(target=one) for one in (get, get, put)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert items == []

"""A consumer looks again after each wait."""

import threading

condition = threading.Condition()
items = []


def get():
    with condition:
        while not items:
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

"""Producers and consumers wait on one condition: a notification meant for one kind wakes the other."""

import threading

condition = threading.Condition()
items = []


def put():
    with condition:
        while items:
            condition.wait()
        items.append("item")
        condition.notify()


def get():
    with condition:
        while not items:
            condition.wait()
        items.pop()
        condition.notify()


threads = [threading.Thread(target=one) for one in (get, get, put, put)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()

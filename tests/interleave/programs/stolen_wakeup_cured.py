"""Each kind waits on a condition of its own, with the same lock."""

import threading

lock = threading.Lock()
room, filled = threading.Condition(lock), threading.Condition(lock)
items = []


def put():
    with lock:
        while items:
            room.wait()
        items.append("item")
        filled.notify()


def get():
    with lock:
        while not items:
            filled.wait()
        items.pop()
        room.notify()


threads = [threading.Thread(target=one) for one in (get, get, put, put)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()

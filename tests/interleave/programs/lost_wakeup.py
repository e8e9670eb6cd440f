"""The consumer looks before it takes the lock: a notification in between finds nobody waiting."""

import threading

condition = threading.Condition()
ready = False


def consume():
    if not ready:
        with condition:
            condition.wait()


def produce():
    global ready
    with condition:
        ready = True
        condition.notify()


threads = [threading.Thread(target=one) for one in (consume, produce)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()

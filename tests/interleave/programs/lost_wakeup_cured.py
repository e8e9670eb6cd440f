"""The consumer looks under the lock."""

import threading

condition = threading.Condition()
ready = False


def consume():
    with condition:
        while not ready:
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

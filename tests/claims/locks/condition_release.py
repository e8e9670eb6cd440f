"""A release: two checkers wait for a version. 一次发布：两个检查者等一个版本。"""

import logging
import sys
import threading

logging.basicConfig(stream=sys.stdout, level=logging.DEBUG, format="[%(threadName)s] %(message)s")
released = []
checked = []


def consumer(condition):
    logging.debug("waiting for the release")
    with condition:
        while not released:
            condition.wait()
        version = released[-1]
    logging.debug("checking %s", version)
    checked.append(version)


def producer(condition):
    logging.debug("making the release")
    with condition:
        released.append("1.0")
        condition.notify_all()


condition = threading.Condition()
threads = [
    threading.Thread(target=producer, name="producer", args=(condition,)),
    threading.Thread(target=consumer, name="checker 1", args=(condition,)),
    threading.Thread(target=consumer, name="checker 2", args=(condition,)),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert checked == ["1.0", "1.0"]

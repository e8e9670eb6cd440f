"""Two tests: the second waits for the first. 两个测试：第二个等第一个。"""

import logging
import sys
import threading
import time

WORK_S = 0.1
logging.basicConfig(stream=sys.stdout, level=logging.DEBUG, format="[%(threadName)s] %(message)s")
happened = []


def monkey(ready):
    logging.debug("waiting for the event")
    is_set = ready.wait()
    happened.append(f"wait() returned {is_set}")
    logging.debug("event status is %s, start the monkey test", is_set)


def autotest(ready):
    logging.debug("start the automatic test")
    time.sleep(WORK_S)
    happened.append("set()")
    ready.set()
    logging.debug("the automatic test is over")


ready = threading.Event()
threads = [
    threading.Thread(target=monkey, name="monkey", args=(ready,)),
    threading.Thread(target=autotest, name="autotest", args=(ready,)),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert happened == ["set()", "wait() returned True"]

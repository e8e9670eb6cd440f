"""A counter, with a lock. 带锁的计数器。"""

import logging
import random
import sys
import threading
import time

logging.basicConfig(stream=sys.stdout, level=logging.DEBUG, format="[%(threadName)s] %(message)s")


class Counter:
    def __init__(self, start=0):
        self._lock = threading.Lock()
        self.value = start

    def increment(self):
        logging.debug("waiting for the lock")
        with self._lock:
            logging.debug("acquired the lock")
            self.value += 1


def worker(counter):
    for _ in range(2):
        pause_s = random.uniform(0.01, 0.05)
        logging.debug("pausing %.2f s", pause_s)
        time.sleep(pause_s)
        counter.increment()
    logging.debug("done")


counter = Counter()
threads = [threading.Thread(target=worker, args=(counter,), name=name) for name in ("w1", "w2")]
for thread in threads:
    thread.start()
logging.debug("waiting for the workers")
for thread in threads:
    thread.join()
logging.debug("counter: %d", counter.value)
assert counter.value == 4

"""A bounded queue slows the producer down. 有界队列会让生产者慢下来。"""

import queue
import sys
import threading
import time

PAGES = 5
WAIT = threading.Condition.wait.__code__


def run_ahead(maxsize, expected):
    pages = queue.Queue(maxsize)
    produced = queue.Queue()

    def produce():
        for number in range(PAGES):
            pages.put(number)
            produced.put(number)

    producer = threading.Thread(target=produce)
    producer.start()
    for _ in range(expected):
        produced.get()
    if expected == PAGES:
        producer.join()
    else:
        while sys._current_frames()[producer.ident].f_code is not WAIT:
            time.sleep(0.001)  # (1)!
    waits = producer.is_alive()
    assert produced.empty()  # not one page more
    print(f"maxsize={maxsize}: {expected} of {PAGES} produced, the producer waits: {waits}")
    assert [pages.get() for _ in range(PAGES)] == list(range(PAGES))  # (2)!
    producer.join()
    return waits


assert run_ahead(maxsize=2, expected=2)
assert not run_ahead(maxsize=0, expected=PAGES)  # (3)!

"""A lock around next(): a generator for several threads. 给 next() 加锁，几个线程就能共用生成器。"""

import threading
import time

THREADS = 4
TICKETS = 500


class Shared:
    def __init__(self, iterable):
        self._iterator = iter(iterable)
        self._lock = threading.Lock()

    def __iter__(self):
        return self

    def __next__(self):
        with self._lock:  # (1)!
            return next(self._iterator)


def ticket_numbers():
    for number in range(TICKETS):
        time.sleep(0)  # (2)!
        yield number


sold, ended = [], []
start_together = threading.Barrier(THREADS)


def sell(tickets):
    start_together.wait()
    for ticket in tickets:
        sold.append(ticket)
    ended.append("at the last ticket")  # (3)!


shared = Shared(ticket_numbers())
threads = [threading.Thread(target=sell, args=(shared,)) for _ in range(THREADS)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("sold:", len(sold), "different:", len(set(sold)))
assert sorted(sold) == list(range(TICKETS)) and len(ended) == THREADS

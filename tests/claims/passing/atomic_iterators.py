"""The iterator tools of Python 3.15 for threads. Python 3.15 给线程用的迭代器工具。"""

import threading
import time
from concurrent.futures import ThreadPoolExecutor

NUMBERS = 500
both_here = threading.Barrier(2)


def take(iterable):
    both_here.wait()
    return list(iterable)


def in_two_threads(*iterables):
    with ThreadPoolExecutor(max_workers=2) as executor:
        return list(executor.map(take, iterables))


def numbers():
    for number in range(NUMBERS):
        time.sleep(0)  # (1)!
        yield number


@threading.synchronized_iterator  # (2)!
def ticket_numbers():
    yield from numbers()


for tickets in threading.serialize_iterator(numbers()), ticket_numbers():  # (3)!
    first, second = in_two_threads(tickets, tickets)
    print("shared out:", len(first) + len(second))
    assert sorted(first + second) == list(range(NUMBERS))

first, second = in_two_threads(*threading.concurrent_tee(numbers(), 2))  # (4)!
print("each gets all:", len(first), len(second))
assert first == second == list(range(NUMBERS))

fast, slow = threading.concurrent_tee(numbers(), 2)
assert list(fast) == list(slow) == list(range(NUMBERS))  # (5)!

"""The iterator tools of Python 3.15 for threads. Python 3.15 给线程用的迭代器工具。"""
# /// example
# python = ">=3.15"
# ///

import threading

NUMBERS = 2_000


def in_two_threads(*iterables):
    taken = [[], []]
    threads = [
        threading.Thread(target=part.extend, args=(iterable,))
        for part, iterable in zip(taken, iterables, strict=True)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return taken


@threading.synchronized_iterator  # (1)!
def ticket_numbers():
    yield from range(NUMBERS)


plain = (number for number in range(NUMBERS))
for tickets in threading.serialize_iterator(plain), ticket_numbers():  # (2)!
    first, second = in_two_threads(tickets, tickets)
    print("shared out:", len(first) + len(second))
    assert sorted(first + second) == list(range(NUMBERS))

first, second = in_two_threads(*threading.concurrent_tee(iter(range(NUMBERS)), 2))  # (3)!
print("each gets all:", len(first), len(second))
assert first == second == list(range(NUMBERS))

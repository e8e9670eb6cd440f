"""`imap` reads far ahead of what you take. imap 会提前读走大量输入。"""

import threading
from multiprocessing import Pool

AHEAD = 100
readers = set()


def square(number):
    return number**2


def numbers(far_ahead, last):
    for number in range(last):
        readers.add(threading.current_thread())
        if number == AHEAD:
            far_ahead.set()
        yield number


if __name__ == "__main__":
    far_ahead = threading.Event()
    pool = Pool(processes=2)
    results = pool.imap(square, numbers(far_ahead, last=200))
    first = next(results)  # (1)!
    assert far_ahead.wait(5)  # (2)!
    print(f"took 1 result, the pool has read more than {AHEAD} inputs")
    assert first == 0
    assert len(readers) == 1 and threading.main_thread() not in readers
    assert len(list(results)) == 199
    pool.close()
    pool.join()

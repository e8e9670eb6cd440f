"""Two threads on one iterator, no error: one of your own repeats an element, `accumulate()` with a function skips a number, a text file loses lines; with a lock all is right. 两个线程共用一个迭代器，不报错：自己写的会重复元素，带函数的 accumulate() 会漏掉一个数，文本文件会漏掉行；加锁就都对了。"""

import io
import itertools
import threading
from contextlib import nullcontext

LINES = 2_000


def meet(both):
    try:
        both.wait(timeout=patience)
    except threading.BrokenBarrierError:
        pass  # under the lock the other thread can't come


class Counter:
    def __init__(self):
        self.number, self.both = 0, threading.Barrier(2)

    def __next__(self):
        number = self.number
        meet(self.both)
        self.number = number + 1
        return number


class Disk(io.BytesIO):
    """Fixes the moment: a file gives way to other threads while it reads."""

    both = threading.Barrier(2)

    def read1(self, size=-1):
        data = super().read1(size)
        meet(self.both)
        return data


def sums():
    def add(total, number):
        meet(both)
        return total + number

    both = threading.Barrier(2)
    totals = itertools.accumulate([1, 1, 1], add)
    assert next(totals) == 1
    return totals


def text_file():
    Disk.both = threading.Barrier(2)
    return io.TextIOWrapper(Disk(b"".join(b"line %05d\n" % number for number in range(LINES))))


def first_of_each_thread(iterator, lock):
    def take():
        with lock:
            taken.append(next(iterator))

    taken = []
    threads = [threading.Thread(target=take) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return taken


for name, lock, patience in ("without", nullcontext(), 20), ("with", threading.Lock(), 0.2):
    numbers = sorted(first_of_each_thread(Counter(), lock))
    totals = sorted(first_of_each_thread(sums(), lock))
    lines = text_file()
    read = first_of_each_thread(lines, lock)
    Disk.both.abort()  # nobody else reads now
    read += lines
    print(f"{name} a lock: numbers {numbers}, sums {totals}, lines lost: {len(read) < LINES}")
    assert numbers == ([0, 1] if name == "with" else [0, 0])
    assert totals == ([2, 3] if name == "with" else [2, 2])
    assert (len(set(read)) == LINES) == (name == "with")

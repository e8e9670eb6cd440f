"""`map` reads a generator to its end first; `imap` starts at once. map 先读完整个生成器，imap 立刻开始。"""

import multiprocessing
from multiprocessing import Pool

PATIENCE_S = 2


def keep(event):
    global ran
    ran = event


def square(number):
    ran.set()
    return number**2


def numbers(task_ran, log):
    yield 1
    yield 2
    log.append(task_ran.wait(PATIENCE_S))  # (1)!
    yield 3


if __name__ == "__main__":
    event = multiprocessing.Event()
    pool = Pool(processes=2, initializer=keep, initargs=(event,))
    pool.apply(abs, (-1,))  # (2)!
    log = []
    for each in (pool.map, pool.imap):
        event.clear()
        assert list(each(square, numbers(event, log))) == [1, 4, 9]
        print(f"{each.__name__:4} a task before the input was read to its end?", log[-1])
    assert log == [False, True]
    pool.close()
    pool.join()

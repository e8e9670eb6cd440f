"""`map` reads a generator to its end first; `imap` starts at once. map 先读完整个生成器，imap 立刻开始。"""

import threading
from multiprocessing import Pool

PATIENCE_S = 2


def square(number):
    return number**2


def numbers(result_seen, log):
    """Two numbers; the third only if a result has been seen meanwhile."""
    yield 1
    yield 2
    log.append(result_seen.wait(PATIENCE_S))  # (1)!
    yield 3


if __name__ == "__main__":
    pool = Pool(processes=2)

    seen, log = threading.Event(), []
    pool.map_async(square, numbers(seen, log), callback=lambda results: seen.set()).get()
    print("map:  a result before the input was read to its end?", log[0])
    assert log == [False]

    seen, log = threading.Event(), []
    results = pool.imap(square, numbers(seen, log))
    first = next(results)
    seen.set()
    rest = list(results)
    print("imap: a result before the input was read to its end?", log[0])
    assert log == [True]
    assert [first, *rest] == [1, 4, 9]
    pool.close()
    pool.join()

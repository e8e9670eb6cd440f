"""The same four tasks through every kind of map. 用每种 map 跑同样的四个任务。"""

import multiprocessing
import os
from multiprocessing import Pool
from multiprocessing.pool import AsyncResult


def keep(event):
    global may_finish
    may_finish = event


def area(width, height=10):
    return width * height


def where(_):
    may_finish.wait()
    return os.getpid()


if __name__ == "__main__":
    widths = [4, 1, 3, 2]
    pairs = [(4, 1), (1, 2), (3, 3), (2, 4)]
    event = multiprocessing.Event()
    pool = Pool(processes=2, initializer=keep, initargs=(event,))
    print("map            ", pool.map(area, widths))
    print("starmap        ", pool.starmap(area, pairs))  # (1)!
    print("imap           ", list(pool.imap(area, widths, chunksize=2)))  # (2)!
    print("imap_unordered ", sorted(pool.imap_unordered(area, widths)))  # (3)!
    print("map_async      ", pool.map_async(area, widths).get())
    print("starmap_async  ", pool.starmap_async(area, pairs).get())

    assert pool.map(area, widths) == [40, 10, 30, 20]  # the order of the input, not of the finish
    assert pool.starmap(area, pairs) == [4, 2, 9, 8]
    assert type(pool.imap(area, widths)).__name__ == "IMapIterator"
    chunk = pool.imap(where, widths, chunksize=4)
    pool.apply(abs, (-1,))  # the other worker is free
    slow = pool.map_async(where, [0])
    assert isinstance(slow, AsyncResult) and not slow.ready()  # it did not wait
    event.set()
    assert len(slow.get()) == 1
    assert len(set(chunk)) == 1  # one chunk, one worker
    pool.close()
    pool.join()

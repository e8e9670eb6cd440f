"""Two of eight tasks fail: `map` raises once, `imap` goes on. 八个任务里有两个失败。"""

import multiprocessing
from multiprocessing import Pool

TEXTS = ["1", "two", "3", "four", "5", "6", "7", "8"]


def keep(event):
    global may_fail
    may_fail = event


def parse(text):
    if text == "four":
        may_fail.wait()  # (1)!
    return int(text)


if __name__ == "__main__":
    event = multiprocessing.Event()
    pool = Pool(processes=2, initializer=keep, initargs=(event,))
    result = pool.map_async(parse, TEXTS, chunksize=1)  # (2)!
    pool.apply(abs, (-1,))  # (3)!
    waits = not result.ready()
    event.set()
    try:
        result.get()
    except ValueError as error:
        raised = str(error)

    results, values = pool.imap(parse, TEXTS), []
    for _ in TEXTS:
        try:
            values.append(next(results))
        except ValueError:
            values.append(None)  # (4)!
    pool.close()
    pool.join()

    print("map: ", raised)
    print("imap:", values)
    assert waits and "'two'" in raised
    assert values == [1, None, 3, None, 5, 6, 7, 8]

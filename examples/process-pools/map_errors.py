"""Two of eight tasks fail: `map` raises once, `imap` goes on. 八个任务里有两个失败。"""

from multiprocessing import Pool

TEXTS = ["1", "two", "3", "four", "5", "6", "7", "8"]
started = []


def parse(text):
    started.append(text)
    return int(text)


def take_started():
    texts = list(started)
    started.clear()
    return texts


if __name__ == "__main__":
    pool = Pool(processes=1)  # (1)!
    try:
        pool.map(parse, TEXTS, chunksize=1)
    except ValueError as error:
        raised = str(error)
    after_map = pool.apply(take_started)

    results, values = pool.imap(parse, TEXTS), []
    for _ in TEXTS:
        try:
            values.append(next(results))
        except ValueError:
            values.append(None)  # (2)!
    pool.close()
    pool.join()

    print("map: ", raised)
    print("imap:", values)
    assert "'two'" in raised and after_map == TEXTS  # all were run before map() raised
    assert values == [1, None, 3, None, 5, 6, 7, 8]

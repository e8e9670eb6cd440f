"""A failure skips the rest of its chunk, so it shows the chunks. 出错会跳过同一块的其余任务，由此看出分块。"""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pool

TEXTS = ["one", "2", "3", "4", "5", "6", "7", "8"]
started = []


def parse(text):
    started.append(text)
    return int(text)


def take_started():
    texts = list(started)
    started.clear()
    return texts


if __name__ == "__main__":
    pool = Pool(processes=1)
    pool.map_async(parse, TEXTS).wait()
    by_map = pool.apply(take_started)  # (1)!
    pool.imap(parse, TEXTS)
    by_imap = pool.apply(take_started)
    pool.close()
    pool.join()
    with ProcessPoolExecutor(max_workers=1) as executor:
        executor.map(parse, TEXTS)
        by_executor = executor.submit(take_started).result()

    print("Pool.map:    ", *by_map)
    print("Pool.imap:   ", *by_imap)
    print("Executor.map:", *by_executor)
    assert by_map == ["one", "3", "4", "5", "6", "7", "8"]
    assert by_imap == by_executor == TEXTS

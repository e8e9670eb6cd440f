"""Two threads on one imap() iterator: at its end one of them may wait for ever, or get TimeoutError. 两个线程共用一个 imap() 迭代器：到结尾时，其中一个可能一直等下去，或者得到 TimeoutError。"""

import threading
from multiprocessing import Pool, TimeoutError


def take(results, ended):
    try:
        for _ in results:
            pass
        ended.append("as it should")
    except TimeoutError:
        ended.append("TimeoutError")


def both_end_well(pool):
    results, ended = pool.imap(abs, range(200)), []
    threads = [threading.Thread(target=take, args=(results, ended), daemon=True) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(0.5)
    return ended == ["as it should"] * 2


if __name__ == "__main__":
    pool = Pool(2)
    rounds = 0
    while both_end_well(pool):
        rounds += 1
        assert rounds < 100
    print("one of the two did not end well")
    pool.terminate()
    pool.join()

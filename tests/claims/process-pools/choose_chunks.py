"""Many small tasks: send them in chunks. 小任务太多，就成批发送。"""

import time
from multiprocessing import Pool

NUMBERS = range(20_000)


def increment(number):
    return number + 1


def seconds(pool, chunksize):
    began = time.perf_counter()
    assert sum(pool.imap(increment, NUMBERS, chunksize=chunksize)) == sum(NUMBERS) + len(NUMBERS)
    return time.perf_counter() - began


if __name__ == "__main__":
    pool = Pool(processes=2)
    one_by_one = min(seconds(pool, 1) for _ in range(2))
    in_chunks = min(seconds(pool, 1000) for _ in range(2))
    pool.close()
    pool.join()
    print("chunks of 1000 are faster:", one_by_one > 2 * in_chunks)
    assert one_by_one > 2 * in_chunks

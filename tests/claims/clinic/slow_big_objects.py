"""Send the whole table, or the one row that is needed. 传整张表，还是只传要用的那一行。"""

import time
from multiprocessing import Pool

TABLE = [list(range(1000)) for _ in range(300)]


def sum_of_row(table, number):
    return sum(table[number])


def seconds(pool, *call):
    began = time.perf_counter()
    assert pool.apply(*call) == sum(range(1000))
    return time.perf_counter() - began


if __name__ == "__main__":
    pool = Pool(processes=1)
    pool.apply(abs, (-1,))
    table = min(seconds(pool, sum_of_row, (TABLE, 7)) for _ in range(3))  # (1)!
    row = min(seconds(pool, sum, (TABLE[7],)) for _ in range(3))  # (2)!
    pool.close()
    pool.join()
    print("the whole table takes more than twice as long:", table > 2 * row)
    assert table > 2 * row

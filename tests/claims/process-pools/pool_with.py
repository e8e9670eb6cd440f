"""All results taken, then close() and join(): nothing is left for `with Pool()` to end. 取到全部结果，再 close() 和 join()：离开 with 时已经没有东西要终止。"""

import multiprocessing
from multiprocessing import Pool


def double(number):
    return number * 2


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        pending = [pool.apply_async(double, (number,)) for number in range(4)]
        values = [result.get() for result in pending]  # (1)!
        pool.close()
        pool.join()  # (2)!
        assert multiprocessing.active_children() == []
    print(values)
    assert values == [0, 2, 4, 6]

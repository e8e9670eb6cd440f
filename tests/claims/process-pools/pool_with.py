"""`with Pool()` is safe once every result is there. 拿到全部结果之后再离开 with。"""

from multiprocessing import Pool


def double(number):
    return number * 2


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        pending = [pool.apply_async(double, (number,)) for number in range(4)]
        values = [result.get() for result in pending]  # (1)!
    print(values)
    assert values == [0, 2, 4, 6]

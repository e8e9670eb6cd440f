"""`map()` and `starmap()` of a Pool with a chunksize of 0 call nothing and return None for each input; the others raise ValueError. Pool 的 `map()` 和 `starmap()`，chunksize 是 0 时一次也不调用函数，每个输入都得到 None；其他几种抛出 ValueError。"""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pool


def is_refused(function, *args):
    try:
        function(*args, chunksize=0)
    except ValueError:
        return True
    return False


if __name__ == "__main__":
    few = [1, 2, 3]
    with Pool(1) as pool:
        none = len(few) // 100
        values = pool.map(abs, few, none), pool.starmap(pow, [(n, 2) for n in few], none)
        print("map, starmap:", *values)
        assert values == ([None, None, None], [None, None, None])
        print("imap refuses it:", is_refused(pool.imap, abs, few))
        assert is_refused(pool.imap, abs, few) and is_refused(pool.imap_unordered, abs, few)
    with ProcessPoolExecutor(1) as executor:
        print("the executor refuses it:", is_refused(executor.map, abs, few))
        assert is_refused(executor.map, abs, few)

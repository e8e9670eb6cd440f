"""If an input with a length raises while it is read, map() waits for ever; imap() and a generator raise. 有长度的输入在读取时抛出异常，map() 会一直等；imap() 和生成器会抛出来。"""

from multiprocessing import Pool, TimeoutError

PATIENCE_S = 1


class Rows:
    def __len__(self):
        return 3

    def __iter__(self):
        yield 1
        raise OSError("the disk is gone")


def answer(get, *args):
    try:
        return get(*args)
    except (OSError, TimeoutError) as error:
        return type(error).__name__


if __name__ == "__main__":
    with Pool(1) as pool:
        of_map = answer(pool.map_async(abs, Rows(), chunksize=1).get, PATIENCE_S)
        of_generator = answer(pool.map, abs, iter(Rows()))
        results = pool.imap(abs, Rows())
        of_imap = answer(results.next, 30), answer(results.next, 30)
        results = pool.imap(abs, iter(Rows()))
        assert of_imap == (answer(results.next, 30), answer(results.next, 30))
    print("map, no answer:", of_map)
    print("map of a generator:", of_generator)
    print("imap:", *of_imap)
    assert of_map == "TimeoutError"
    assert of_generator == "OSError" and of_imap == (1, "OSError")

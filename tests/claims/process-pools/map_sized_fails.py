"""If an input with a length raises before its last chunk is read, or a list is cleared, map() waits for ever; in the last chunk, and imap() and a generator, raise. 有长度的输入，还没读到最后一块就抛出异常，或者列表被清空，map() 会一直等；在最后一块、imap() 和生成器，会抛出来。"""

import threading
from multiprocessing import Pool, TimeoutError

PATIENCE_S = 1
cleared = threading.Event()


class Held:
    def __reduce__(self):  # called in the thread that sends the tasks
        cleared.wait()
        return int, ()


class Rows:
    def __init__(self, length=3):
        self.length = length

    def __len__(self):
        return self.length

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
        in_last = answer(pool.map, abs, Rows(2), 1)
        of_generator = answer(pool.map, abs, iter(Rows()))
        results = pool.imap(abs, Rows())
        of_imap = answer(results.next, 30), answer(results.next, 30)
        results = pool.imap(abs, iter(Rows()))
        assert of_imap == (answer(results.next, 30), answer(results.next, 30))
        batch = [Held(), 2, 3]
        result = pool.map_async(abs, batch, chunksize=1)
        batch.clear()
        cleared.set()
        of_cleared = answer(result.get, PATIENCE_S)
    print("map, no answer:", of_map)
    print("map of a list cleared meanwhile, no answer:", of_cleared)
    print("map, in the last chunk:", in_last)
    print("map of a generator:", of_generator)
    print("imap:", *of_imap)
    assert of_map == of_cleared == "TimeoutError" and in_last == "OSError"
    assert of_generator == "OSError" and of_imap == (1, "OSError")

"""A callback that raises kills the thread that collects a Pool's results: nobody gets one any more; a KeyError loses its own result alone, in silence. 回调函数抛出异常，会让 Pool 收结果的线程退出：从此再也收不到结果；KeyError 只丢这一个结果，没有提示。"""

import multiprocessing
import threading

PATIENCE_S = 2


def save(value):
    raise OSError("the disk is full")


def count(value):
    raise KeyError(value)


def ask(result):
    try:
        return result.get(timeout=PATIENCE_S)
    except multiprocessing.TimeoutError:
        return "no answer"


if __name__ == "__main__":
    threading.excepthook = lambda args: print("a thread died:", args.exc_value)
    with multiprocessing.Pool(1) as pool:
        print("before:", ask(pool.apply_async(abs, (-1,))))
        own = ask(pool.apply_async(abs, (-1,), callback=count))
        later = ask(pool.apply_async(abs, (-2,)))
    print(f"KeyError: own result: {own}, a later one: {later}")
    assert (own, later) == ("no answer", 2)
    pool = multiprocessing.Pool(1)
    own = ask(pool.apply_async(abs, (-1,), callback=save))
    later = ask(pool.apply_async(abs, (-2,)))
    print(f"own result: {own}, a later one: {later}")
    assert own == later == "no answer"
    try:
        pool.terminate()  # without it the program would not end
    except AssertionError as error:
        print("terminate():", type(error).__name__)

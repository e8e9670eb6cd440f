"""A result that can't be pickled raises (in a Pool, one nested too deeply is lost); one that can't be restored is as bad as such an exception. 结果无法序列化，会抛出异常（Pool 会丢掉嵌套太深的）；能序列化却无法还原，和那样的异常一样糟。"""

import io
import multiprocessing
import sys
import threading
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

PATIENCE_S = 2


def be_quiet():
    sys.stderr = io.StringIO()


class NotRestorable:
    def __reduce__(self):
        return int, ("x",)  # on the other side: int("x")


def make(kind):
    if kind == "nested too deeply":
        nested = []
        for _ in range(100_000):
            nested = [nested]
        return nested  # MaybeEncodingError wants its repr(), which fails too
    return threading.Lock() if kind == "not picklable" else NotRestorable()


def answer(get):
    try:
        return get(timeout=PATIENCE_S)
    except Exception as error:
        return type(error).__name__


if __name__ == "__main__":
    threading.excepthook = lambda args: None  # a thread of the parent dies
    spawn = multiprocessing.get_context("spawn")
    seen = []
    for kind in "not picklable", "nested too deeply", "not restorable":
        with ProcessPoolExecutor(1, mp_context=spawn) as executor:
            of_executor = executor.submit(make, kind).exception()
        pool = spawn.Pool(1, be_quiet)
        of_pool = answer(pool.apply_async(make, (kind,)).get)
        next_one = answer(pool.apply_async(abs, (-1,)).get)
        seen.append((of_pool, next_one))
        assert of_executor and (kind == "not restorable") == isinstance(
            of_executor, BrokenProcessPool
        )
        print(f"{kind}: Pool: {of_pool}, next: {next_one}")
        (worker,) = multiprocessing.active_children()
        try:
            pool.terminate()
        except AssertionError:  # the thread of the parent is dead
            worker.terminate()
    assert seen == [
        ("MaybeEncodingError", 1),
        ("TimeoutError", 1),  # its worker died
        ("TimeoutError", "TimeoutError"),
    ]

"""An argument or a result that can't be unpickled: the executor raises BrokenProcessPool; a result ends the Pool's result thread, too. 参数或结果无法反序列化：Executor 抛出 BrokenProcessPool；结果还会让 Pool 接收结果的线程结束。"""

import io
import multiprocessing
import sys
import threading
import warnings
from concurrent.futures import ProcessPoolExecutor


def restore():
    if multiprocessing.parent_process():
        sys.stderr = io.StringIO()  # a worker would show a traceback
    raise ValueError("can't be restored")


class Report:
    def __reduce__(self):
        return restore, ()


def take(report):
    return 1


def give():
    return Report()


if __name__ == "__main__":
    warnings.simplefilter("ignore", DeprecationWarning)
    died = []
    threading.excepthook = lambda args: died.append(args.exc_type.__name__)
    pool = multiprocessing.Pool(1)
    result = pool.apply_async(give)
    result.wait(1)
    print("Pool: done:", result.ready(), "| the result thread died of", *died)
    assert (result.ready(), died) == (False, ["ValueError"])
    try:
        pool.terminate()
        text = "terminate() raised nothing"
    except AssertionError as error:
        text = str(error)
    assert text in (
        "Cannot have cache with result_hander not alive",  # up to 3.11
        "Cannot have cache with result_handler not alive",
    )
    threading.excepthook = threading.__excepthook__
    for name, task in (("argument", (take, Report())), ("result", (give,))):
        with ProcessPoolExecutor(1) as executor:
            error = executor.submit(*task).exception()
        print(f"Executor, {name}:", type(error).__name__)
        assert type(error).__name__ == "BrokenProcessPool"

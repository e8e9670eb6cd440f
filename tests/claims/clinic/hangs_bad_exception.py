"""An exception that can't be unpickled ends the Pool's result thread: no get() comes back; the executor raises BrokenProcessPool. 无法反序列化的异常会让 Pool 取结果的线程死掉，之后 get() 都不返回；Executor 抛出 BrokenProcessPool。"""

import multiprocessing
import threading
import warnings
from concurrent.futures import ProcessPoolExecutor


class ApiError(Exception):
    def __init__(self, code, text):
        super().__init__(f"{code}: {text}")


class GoodApiError(Exception):
    def __init__(self, code, text):
        super().__init__(code, text)


def fetch(error_class):
    raise error_class(503, "try again")


if __name__ == "__main__":
    warnings.simplefilter("ignore", DeprecationWarning)
    died = []
    threading.excepthook = lambda args: died.append(args.exc_type.__name__)
    pool = multiprocessing.Pool(1)
    try:
        pool.apply_async(fetch, (GoodApiError,)).get(30)
    except GoodApiError as error:
        print("arguments passed on:", error.args)
    for name, task in (("task", (fetch, (ApiError,))), ("next task", (abs, (-1,)))):
        result = pool.apply_async(*task)
        result.wait(1)
        print(f"Pool, {name}: done: {result.ready()}")
        assert not result.ready()
    print("the result thread died of", *died)
    assert died == ["TypeError"]
    try:
        pool.terminate()
    except AssertionError as error:
        print(f"terminate(): {str(error)[:22]} ...")
    threading.excepthook = threading.__excepthook__
    with ProcessPoolExecutor(1) as executor:
        error = executor.submit(fetch, ApiError).exception()
        print("Executor:", type(error).__name__)
        assert type(error).__name__ == "BrokenProcessPool"

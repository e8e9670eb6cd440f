"""An exception that can't be restored from its args kills a Pool for good, and breaks an executor. 无法从 args 还原的异常会让 Pool 从此不再工作，也会让 Executor 损坏。"""

import multiprocessing
import pickle
import threading
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

PATIENCE_S = 2


class ApiError(Exception):
    def __init__(self, code, text):
        super().__init__(f"{code}: {text}")  # args is this one string; __init__ wants two


class BetterError(Exception):
    def __init__(self, code, text):
        super().__init__(code, text)  # args is what __init__ wants


def call(kind):
    raise kind(404, "not found")


def ask(pool, function, *args):
    try:
        return str(pool.apply_async(function, args).get(timeout=PATIENCE_S))
    except multiprocessing.TimeoutError:
        return "no answer"
    except BetterError as error:
        return repr(error)


if __name__ == "__main__":
    threading.excepthook = lambda args: print(
        "a thread of the parent died:", args.exc_type.__name__
    )
    spawn = multiprocessing.get_context("spawn")
    pool = spawn.Pool(1)
    print("Pool:", ask(pool, call, BetterError), "| next:", ask(pool, abs, -1))
    lost, after = ask(pool, call, ApiError), ask(pool, abs, -1)
    print("Pool:", lost, "| next:", after)
    assert lost == after == "no answer"
    (worker,) = multiprocessing.active_children()
    try:
        pool.terminate()
    except AssertionError as error:
        print("terminate():", type(error).__name__)
    worker.terminate()
    with ProcessPoolExecutor(1, mp_context=spawn) as executor:
        error = executor.submit(call, ApiError).exception()
    print("Executor:", type(error).__name__)
    assert isinstance(error, BrokenProcessPool)
    try:
        pickle.loads(pickle.dumps(ApiError(404, "not found")))
    except TypeError:
        print("found by: pickle.loads(pickle.dumps(error))")

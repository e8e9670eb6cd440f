"""What the Pool's result thread dies of is what restoring the exception raises, whatever its class. Pool 取结果的线程死于还原异常时抛出的错误，不限于 TypeError。"""

import multiprocessing
import threading


class ApiError(Exception):
    def __init__(self, code):
        super().__init__(f"code {code}")
        self.code = int(code)  # restored with "code 503": ValueError


def fetch():
    raise ApiError(503)


if __name__ == "__main__":
    died = []
    threading.excepthook = lambda args: died.append(args.exc_type.__name__)
    pool = multiprocessing.Pool(1)
    result = pool.apply_async(fetch)
    result.wait(1)
    print("done:", result.ready(), "| the result thread died of", *died)
    assert (result.ready(), died) == (False, ["ValueError"])
    try:
        pool.terminate()
    except AssertionError:
        pass

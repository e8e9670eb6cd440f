"""If the exception or the result of a task can't be pickled, get() raises MaybeEncodingError instead. 任务的异常或结果无法序列化时，get() 抛出的是 MaybeEncodingError。"""

import threading
from multiprocessing.pool import MaybeEncodingError, Pool


class HttpError(Exception):
    def __init__(self, code):
        super().__init__(code)
        self.code = code


class OpenHttpError(HttpError):
    def __init__(self, code):
        super().__init__(code)
        self.response = threading.Lock()  # like an open connection


def fail(kind):
    raise kind(404)


def outcome(result):
    try:
        return result.get()
    except (HttpError, MaybeEncodingError) as error:
        return type(error)


if __name__ == "__main__":
    told = []
    pool = Pool(1)
    for task, expected in (
        ((fail, (HttpError,)), HttpError),
        ((fail, (OpenHttpError,)), MaybeEncodingError),
        ((threading.Lock,), MaybeEncodingError),
        ((abs, (-1,)), 1),
    ):
        got = outcome(pool.apply_async(*task, error_callback=told.append))
        print(getattr(got, "__name__", got))
        assert got == expected
    pool.close()
    pool.join()
    assert [type(error) for error in told] == [HttpError, MaybeEncodingError, MaybeEncodingError]

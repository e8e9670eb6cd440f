"""Around a generator function the decorator times the call, not the work. 装饰生成器函数，量到的只是调用本身，不是里面的工作。"""

import functools
import time


def timed(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        start = time.perf_counter()
        try:
            return function(*args, **kwargs)
        finally:
            seconds.append(time.perf_counter() - start)

    return wrapper


@timed
def rows():
    started.append("work has begun")
    yield "row"


seconds, started = [], []
result = rows()
print("timed:", len(seconds) == 1, "| begun:", started)
assert len(seconds) == 1 and started == []
assert list(result) == ["row"] and started == ["work has begun"]
assert len(seconds) == 1

"""What the decorator of the first program keeps. 开头的装饰器保住了什么。"""

import functools
import time


def spend_time(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        began = time.perf_counter()
        try:
            return function(*args, **kwargs)
        finally:
            print(f"{function.__name__} took {time.perf_counter() - began:.2f} s")

    return wrapper


@spend_time
def number(text, base=10):
    return int(text, base)


result = number("ff", base=16)  # (1)!
print(number.__name__, "returned", result)
try:
    number("five")  # (2)!
except ValueError as error:
    failed = error
assert result == 255 and number.__name__ == "number"
assert "five" in str(failed)

"""A decorator without wraps, arguments and return loses three things. 没有 wraps、参数和 return 的装饰器会弄丢三样东西。"""

import time


def spend_time(func):
    def wrapper():  # (1)!
        start_time = time.time()
        func()  # (2)!
        end_time = time.time()
        print(f"spend is {end_time - start_time:.1f}")

    return wrapper


@spend_time
def add(a=1, b=1):
    return a + b


result = add()
print("result:", result)
print("name:  ", add.__name__)
assert result is None and add.__name__ == "wrapper"
try:
    add(2, 3)
except TypeError as error:
    print("error: ", error)
    message = str(error)
assert "takes 0 positional arguments but 2 were given" in message

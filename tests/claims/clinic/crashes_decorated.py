"""A decorated function can be pickled if the name that it says it has leads to itself; otherwise, and with a class as decorator, PicklingError or AttributeError. So with a function that was defined again, decorator or not. 装饰过的函数，按它自称的名字找到的是它自己，就能序列化；否则，或者装饰器是类，就抛出 PicklingError 或 AttributeError。没有装饰器，函数重新定义过也一样。"""

import functools
import pickle


def logged(function):
    @functools.wraps(function)
    def wrapper(*args):
        return function(*args)

    return wrapper


def forgetful(function):
    def wrapper(*args):
        return function(*args)

    return wrapper


class Counted:
    def __init__(self, function):
        functools.update_wrapper(self, function)
        self.function = function

    def __call__(self, *args):
        return self.function(*args)


@logged
def work():
    return "done"


@forgetful
def other():
    return "done"


@Counted
def counted():
    return "done"


def plain():
    return "done"


wrapped_plain = logged(plain)


def again():
    return "done"


first_again = again
exec("def again():\n    return 'done'")  # as when a notebook cell is run twice

assert pickle.loads(pickle.dumps(work)) is work
print("wraps, same name: can be pickled")
for name, function in (
    ("no wraps", other),
    ("another name", wrapped_plain),
    ("a class", counted),
    ("defined again", first_again),
):
    try:
        pickle.dumps(function)
    except (pickle.PicklingError, AttributeError) as error:
        found = [
            text for text in ("local object", "it's not the same object as") if text in str(error)
        ]
        print(f"{name}: {found[0]}")
        assert found == ["local object" if name == "no wraps" else "it's not the same object as"]
    else:
        raise AssertionError(f"{name}: was pickled")

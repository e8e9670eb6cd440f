"""A decorated function can be pickled if its wrapper has its name, and only under that name. 被装饰的函数，包装函数用了原来的名字才能序列化，而且只认那个名字。"""

import functools
import pickle


def bare(function):
    def wrapper(*args):
        return function(*args)

    return wrapper


def timed(function):
    @functools.wraps(function)
    def wrapper(*args):
        return function(*args)

    return wrapper


@bare
def square(n):
    return n * n


@timed
def cube(n):
    return n**3


def work(n):
    return n


slow_work = timed(work)  # another name than work

for name, function in ("without wraps", square), ("with wraps", cube), ("renamed", slow_work):
    try:
        same = pickle.loads(pickle.dumps(function)) is function
        print(f"{name}: {same}")
        assert same and function is cube
    except (AttributeError, pickle.PicklingError) as error:
        print(f"{name}: can't be pickled")
        assert function is not cube, error

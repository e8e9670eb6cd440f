"""A function that reads no global itself is sent to an interpreter as code, also a lambda or a nested one without closure; a global that an inner function or a generator expression reads is missing there. 自己不读取全局变量的函数以代码的形式交给子解释器，没有闭包的 lambda 和嵌套函数也是；里层函数、生成器表达式读取的全局变量，到了那边没有。"""

from concurrent import interpreters
from concurrent.futures import InterpreterPoolExecutor

LIMIT = 3


def total():
    return sum(LIMIT for _ in range(2))


def total_of_local():
    limit = LIMIT
    return sum(limit for _ in range(2))


def make():
    inside = 1

    def nested():
        return 7

    return nested, lambda: inside


def answer(pool, function):
    try:
        return pool.submit(function).result()
    except (interpreters.NotShareableError, NameError) as error:
        return type(error).__name__


if __name__ == "__main__":
    nested, closure = make()
    with InterpreterPoolExecutor(1) as pool:
        for name, function, expected in (
            ("lambda", lambda: 5, 5),
            ("nested", nested, 7),
            ("closure", closure, "NotShareableError"),
            ("global", lambda: LIMIT, "NotShareableError"),
            ("global in an inner function", lambda: (lambda: LIMIT)(), "NameError"),
            ("global in a generator expression", total, "NameError"),
            ("the same, of a local variable", total_of_local, 6),
        ):
            got = answer(pool, function)
            print(f"{name}: {got}")
            assert got == expected

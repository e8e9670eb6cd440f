"""A lambda and a nested function can be sent to an interpreter; one that uses a closure or a global of its module can't. lambda 和嵌套函数可以交给子解释器，用到闭包或模块全局变量的不行。"""

from concurrent import interpreters
from concurrent.futures import InterpreterPoolExecutor

LIMIT = 3


def make():
    inside = 1

    def nested():
        return 7

    return nested, lambda: inside


if __name__ == "__main__":
    nested, closure = make()
    with InterpreterPoolExecutor(1) as pool:
        print("lambda:", pool.submit(lambda: 5).result())
        print("nested:", pool.submit(nested).result())
        assert pool.submit(lambda: 5).result() == 5 and pool.submit(nested).result() == 7
    interpreter = interpreters.create()
    for name, function in (("closure", closure), ("global", lambda: LIMIT)):
        try:
            interpreter.call(function)
        except interpreters.NotShareableError as error:
            print(f"{name}: {type(error).__name__}")
        else:
            raise AssertionError(f"{name}: was accepted")
    interpreter.close()

"""A lambda and a nested function can be sent to an interpreter; one that uses a closure or a global of its module can't; a global in an inner function is missing there. lambda 和嵌套函数可以交给子解释器，用到闭包或模块全局变量的不行；里层函数用的全局变量，到了那边没有。"""

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
    try:
        interpreter.call(lambda: (lambda: LIMIT)())
    except interpreters.ExecutionFailed as error:
        print("global in an inner function:", error.excinfo.type.__name__)
        missing = error.excinfo.type.__name__
    assert missing == "NameError"
    interpreter.close()

"""`future.result()` of an interpreter pool raises the task's own exception, with ExecutionFailed as its cause, but ExecutionFailed if the class of the exception stands in the script, NotShareableError if it can't be unpickled; `call` and `exec` raise ExecutionFailed. 子解释器池的 `future.result()` 抛出任务自己的异常，起因是 ExecutionFailed，但异常的类定义在脚本里时抛出 ExecutionFailed，无法反序列化时抛出 NotShareableError；`call` 和 `exec` 抛出 ExecutionFailed。"""

import tarfile
from concurrent import interpreters
from concurrent.futures import InterpreterPoolExecutor


class NoUser(Exception):
    pass


def be_quiet():  # it prints an exception that it can't send
    import io
    import sys

    sys.stderr = io.StringIO()


def fail_in_own_way():
    raise NoUser("no such user")


def fail_for_good():  # its class takes two arguments, and a pickle of it keeps one
    raise tarfile.OutsideDestinationError(tarfile.TarInfo("there"), "here")


def fail():
    raise KeyError("no such user")


if __name__ == "__main__":
    with InterpreterPoolExecutor(1, initializer=be_quiet) as pool:
        error = pool.submit(fail).exception()
        own_error = pool.submit(fail_in_own_way).exception()
        lost = pool.submit(fail_for_good).exception()
    print("pool:", type(error).__name__, "| cause:", type(error.__cause__).__name__)
    assert type(error) is KeyError
    assert isinstance(error.__cause__, interpreters.ExecutionFailed)

    print("pool, a class of the script:", type(own_error).__name__)
    assert type(own_error) is interpreters.ExecutionFailed

    print("pool, can't be unpickled:", type(lost).__name__)
    assert type(lost) is interpreters.NotShareableError

    interpreter = interpreters.create()
    for name, start in (
        ("call", lambda: interpreter.call(fail)),
        ("exec", lambda: interpreter.exec("raise KeyError('no such user')")),
    ):
        try:
            start()
        except interpreters.ExecutionFailed as failed:
            print(f"{name}: ExecutionFailed | excinfo: {failed.excinfo.type.__name__}")
            assert failed.excinfo.type.__name__ == "KeyError"
        else:
            raise AssertionError(f"{name} raised nothing")
    interpreter.close()

"""`future.result()` of an interpreter pool raises the task's own exception, with ExecutionFailed as its cause; `call` and `exec` raise ExecutionFailed. 子解释器池的 `future.result()` 抛出任务自己的异常，起因是 ExecutionFailed；`call` 和 `exec` 抛出 ExecutionFailed。"""

from concurrent import interpreters
from concurrent.futures import InterpreterPoolExecutor


def fail():
    raise KeyError("no such user")


if __name__ == "__main__":
    with InterpreterPoolExecutor(1) as pool:
        error = pool.submit(fail).exception()
    print("pool:", type(error).__name__, "| cause:", type(error.__cause__).__name__)
    assert type(error) is KeyError
    assert isinstance(error.__cause__, interpreters.ExecutionFailed)

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

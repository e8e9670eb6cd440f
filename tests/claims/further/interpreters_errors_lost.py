"""A MemoryError that nobody catches in an interpreter is lost, `result()`, `call` and `exec` return None; an exception whose text holds a NUL or a lone surrogate ends the whole process. 子解释器里没捕获的 MemoryError 会丢失，`result()`、`call` 和 `exec` 都返回 None；异常的文字里有 NUL 或单独的代理字符时，整个进程崩溃。"""

import subprocess
import sys
from concurrent import interpreters
from concurrent.futures import InterpreterPoolExecutor

REPORT = """
from concurrent import interpreters

def fail(text):
    raise ValueError(text)

try:
    interpreters.create().call(fail, TEXT)
except interpreters.ExecutionFailed:
    print("reported")
"""


def allocate():
    import sys

    return len(bytearray(sys.maxsize))


if __name__ == "__main__":
    try:
        allocate()
        raise AssertionError("there was enough memory")
    except MemoryError:
        print("here: MemoryError")
    with InterpreterPoolExecutor(1) as pool:
        result = pool.submit(allocate).result()
    interpreter = interpreters.create()
    called = interpreter.call(allocate)
    executed = interpreter.exec("import sys; bytearray(sys.maxsize)")
    interpreter.close()
    print("there:", result, called, executed)
    assert result is called is executed is None

    for text in "text", "a\0b", "a\udcffb":
        code = REPORT.replace("TEXT", ascii(text))
        run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
        reported = run.returncode == 0 and run.stdout == "reported\n"
        print(ascii(text), "is reported:", reported)
        assert reported == (text == "text"), run
        assert reported or run.returncode not in (0, 1), run

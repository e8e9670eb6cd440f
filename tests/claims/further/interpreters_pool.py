"""A pool of interpreters: isolated like processes, inside one. 子解释器池：隔离，但仍是一个进程。"""

import os
from concurrent.futures import InterpreterPoolExecutor


def square(number):
    return number**2


if __name__ == "__main__":
    with InterpreterPoolExecutor(max_workers=2) as executor:
        squares = list(executor.map(square, range(5)))
        pid = executor.submit(os.getpid).result()
    print(squares, "in this process:", pid == os.getpid())
    assert squares == [0, 1, 4, 9, 16]
    assert pid == os.getpid()

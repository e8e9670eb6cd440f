"""The same mistakes, other exceptions. 同样的错误，不同的异常。"""

import multiprocessing
import threading

MISTAKES = {
    "Lock().release()": lambda module: module.Lock().release(),
    "RLock().release()": lambda module: module.RLock().release(),
    "Semaphore(-1)": lambda module: module.Semaphore(-1),
    "Lock().acquire(blocking=False)": lambda module: module.Lock().acquire(blocking=False),
    "Lock().acquire(timeout=-2)": lambda module: module.Lock().acquire(timeout=-2),
    "Lock().acquire(block=False)": lambda module: module.Lock().acquire(block=False),
}


def result(mistake, module):
    try:
        return str(mistake(module))
    except Exception as error:
        return type(error).__name__


if __name__ == "__main__":
    print(f"{'':30} threading    multiprocessing")
    rows = []
    for words, mistake in MISTAKES.items():
        rows.append((result(mistake, threading), result(mistake, multiprocessing)))
        print(f"{words:30} {rows[-1][0]:12} {rows[-1][1]}")
    assert rows == [
        ("RuntimeError", "ValueError"),
        ("RuntimeError", "AssertionError"),
        ("ValueError", "OSError"),
        ("True", "TypeError"),
        ("ValueError", "True"),
        ("TypeError", "True"),
    ]

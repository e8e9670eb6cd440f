"""One mistake, two modules, two exceptions. 同一个错误，两个模块，两种异常。"""

import multiprocessing
import queue
import sys
import threading


def start_twice(worker):
    worker.start()
    worker.join()
    worker.start()


def outcome(mistake, subject):
    try:
        return str(mistake(subject))
    except Exception as error:
        return type(error).__name__


MODULES = threading, multiprocessing
WORKERS = threading.Thread, multiprocessing.Process
MISTAKES = {
    "start() twice": (WORKERS, lambda kind: start_twice(kind())),
    "join() before start()": (WORKERS, lambda kind: kind().join()),
    "args=5": (WORKERS, lambda kind: kind(args=5) and "accepted"),  # (1)!
    "Condition().wait()": (MODULES, lambda module: module.Condition().wait()),
    "Lock().release()": (MODULES, lambda module: module.Lock().release()),
    "RLock().release()": (MODULES, lambda module: module.RLock().release()),
    "Semaphore(-1)": (MODULES, lambda module: module.Semaphore(-1)),
    "task_done() too often": (
        (queue.Queue, multiprocessing.JoinableQueue),
        lambda kind: kind().task_done(),
    ),
}

if __name__ == "__main__":
    rows = {
        words: (outcome(mistake, threads), outcome(mistake, processes))
        for words, ((threads, processes), mistake) in MISTAKES.items()
    }
    print(f"{'':22} threads      processes")
    for words, (threads, processes) in rows.items():
        print(f"{words:22} {threads:12} {processes}")
    assert list(rows.values()) == [
        ("RuntimeError", "AssertionError"),
        ("RuntimeError", "AssertionError"),
        ("accepted", "TypeError"),
        ("RuntimeError", "AssertionError"),
        ("RuntimeError", "ValueError"),
        ("RuntimeError", "AssertionError"),
        ("ValueError", "OSError"),
        ("ValueError", "ValueError"),
    ]
    none = [outcome(lambda module: module.Barrier(0) and "accepted", one) for one in MODULES]
    assert none == ["ValueError" if sys.version_info >= (3, 13) else "accepted", "accepted"]

"""A lock of threads can't go to another process. 线程锁不能传给另一个进程。"""

import multiprocessing
import threading


class Account:
    def __init__(self):
        self.lock = threading.Lock()  # (1)!
        self.balance = 0


if __name__ == "__main__":
    context = multiprocessing.get_context("spawn")
    process = context.Process(target=print, args=(Account(),))
    try:
        process.start()
    except TypeError as error:
        message = str(error)
    print("TypeError:", message)
    assert message == "cannot pickle '_thread.lock' object"

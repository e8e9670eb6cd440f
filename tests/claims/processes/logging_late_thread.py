"""Up to 3.12, what a thread of the child logs after the child's function has returned is lost. 在 3.12 及以前，子进程的函数返回以后，它的线程再记的日志会丢失。"""

import logging
import logging.handlers
import multiprocessing
import sys
import threading

LOST = sys.version_info < (3, 13)


def log_late():
    for thread in threading.enumerate():
        if thread.daemon:  # the queue's own thread; from 3.13 on it outlives this one
            thread.join(1)
    logging.warning("late")


def work(records, join):
    logging.getLogger().handlers[:] = [logging.handlers.QueueHandler(records)]
    logging.warning("early")
    helper = threading.Thread(target=log_late)
    helper.start()
    if join:
        helper.join()


def arrived(join):
    records = multiprocessing.Queue()
    process = multiprocessing.Process(target=work, args=(records, join))
    process.start()
    process.join()
    assert process.exitcode == 0
    messages = []
    while not records.empty():
        messages.append(records.get().getMessage())
    return messages


if __name__ == "__main__":
    joined, left = arrived(join=True), arrived(join=False)
    print("thread joined:", joined)
    print("left to itself, lost up to 3.12:", ("late" not in left) == LOST)
    assert joined == ["early", "late"]
    assert left == (["early"] if LOST else ["early", "late"])

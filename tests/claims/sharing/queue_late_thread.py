"""Up to 3.12, what a thread puts after the child's function has returned may be lost. 3.12 及以前，子进程的函数返回之后其他线程再放入的元素可能丢失。"""

import multiprocessing
import queue
import sys
import threading
from multiprocessing import util

kept = sys.version_info >= (3, 13)


def put_late(items, ended):
    ended.wait(0.3)  # from 3.13 on, the process ends only after this thread
    items.put("late")


def work(items):
    items.put("first")
    ended = threading.Event()
    util.Finalize(None, ended.set, exitpriority=-10)  # after the feeder thread has been waited for
    threading.Thread(target=put_late, args=(items, ended)).start()


if __name__ == "__main__":
    items = multiprocessing.Queue()
    child = multiprocessing.Process(target=work, args=(items,))
    child.start()
    child.join()
    assert child.exitcode == 0
    assert items.get(timeout=5) == "first"
    try:
        assert items.get(timeout=0.5) == "late" and kept
    except queue.Empty:
        assert not kept

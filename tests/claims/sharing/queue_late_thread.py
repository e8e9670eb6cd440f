"""Up to 3.12, what a thread of a process puts after the function of the process has returned is lost, unless the function joins it. 在 3.12 及以前，进程的函数返回以后，它的线程再放入的元素会丢失；函数里 join() 过就不会。"""

import multiprocessing
import sys
import threading

LOST = sys.version_info < (3, 13)


def put_late(q, feeder):
    feeder.join(1)  # up to 3.12 it ends before this thread, from 3.13 on after it
    q.put("late")


def work(q, join):
    q.put("early")
    feeder = next(thread for thread in threading.enumerate() if thread.daemon)
    helper = threading.Thread(target=put_late, args=(q, feeder))
    helper.start()
    if join:
        helper.join()


def arrived(join):
    q = multiprocessing.Queue()
    process = multiprocessing.Process(target=work, args=(q, join))
    process.start()
    process.join()
    assert process.exitcode == 0
    items = []
    while not q.empty():  # all that is coming is in the pipe
        items.append(q.get())
    return items


if __name__ == "__main__":
    joined, left = arrived(join=True), arrived(join=False)
    print("thread joined:", joined)
    print("left to itself, lost up to 3.12:", ("late" not in left) == LOST)
    assert joined == ["early", "late"]
    assert left == (["early"] if LOST else ["early", "late"])

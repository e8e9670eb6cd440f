"""Full and empty at the same time. 队列同时“满”又“空”。"""

import multiprocessing
import queue
import sys
import threading

go_on = threading.Event()


class SlowToPickle:
    def __reduce__(self):
        go_on.wait()  # (1)!
        return str, ("item",)


if __name__ == "__main__":
    items = multiprocessing.Queue(maxsize=1)
    items.put(SlowToPickle())
    state = items.full(), items.empty()
    print("full:", state[0], "empty:", state[1])
    assert state == (True, True)
    assert sys.platform == "darwin" or items.qsize() == 1  # (2)!
    try:
        items.get_nowait()
    except queue.Empty:  # (3)!
        print("get_nowait() raises queue.Empty")
    else:
        raise AssertionError("nothing was in the pipe yet")
    try:
        items.put_nowait("another")
    except queue.Full:
        print("put_nowait() raises queue.Full")
    else:
        raise AssertionError("the only place was taken")
    go_on.set()
    received = items.get(timeout=5)  # (4)!
    print("get() waits and returns:", received)
    assert received == "item"

"""At exit the interpreter waits for the feeder thread of a multiprocessing.Queue, which is a daemon thread. 退出时，解释器会等 multiprocessing.Queue 的写入线程，它是守护线程。"""

import atexit
import multiprocessing
import threading
import time

WORK_S = 0.3
begun = threading.Event()
done = []


class Slow:
    def __reduce__(self):  # the feeder thread calls it
        begun.set()
        time.sleep(WORK_S)
        done.append(threading.current_thread().daemon)
        return int, ()


def at_exit():
    print("daemon thread, work done:", done)
    assert done == [True]


atexit.register(at_exit)  # before the queue exists, so it is called last
multiprocessing.Queue().put(Slow())
begun.wait()
assert not done

"""A reader killed while it waits in get() takes the lock for reading along: nobody gets an item any more. 在 get() 里等着的进程被杀，读取锁就不会释放：别的进程再也取不到。"""

import multiprocessing
import queue
import signal
import time


def consume(q, ready):
    ready.send("in get()")
    q.get()


if __name__ == "__main__":
    q = multiprocessing.Queue()
    ready, child_end = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.Process(target=consume, args=(q, child_end))
    process.start()
    ready.recv()
    while q._rlock.acquire(block=False):  # until the child holds it
        q._rlock.release()
        time.sleep(0.01)
    process.terminate()
    process.join()
    assert process.exitcode == -signal.SIGTERM
    q.put("an item")
    while q.empty():
        time.sleep(0.01)
    try:
        q.get(timeout=1)
        raise AssertionError("got it")
    except queue.Empty:
        print("empty():", q.empty(), "- and get(timeout=1): Empty")
    assert not q.empty()
    q._rlock.release()  # proof of the cause
    assert q.get(timeout=30) == "an item"

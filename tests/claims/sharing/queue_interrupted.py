"""A get() that an exception cut off leaves the rest of the item in the pipe: the next get() takes it for an item, and hangs. 被异常打断的 get() 会把元素的后半截留在管道里：下一个 get() 把它当成新的元素，于是卡住。"""

import multiprocessing
import os
import signal
import struct
import threading


def get(q):
    try:
        q.get(timeout=0.1)
    except Exception:  # at the end of the program
        pass


if __name__ == "__main__":
    q = multiprocessing.Queue()
    pipe = q._writer.fileno()
    os.write(pipe, struct.pack("!i", 1000) + b"\1" * 10)  # a writer in the middle of an item
    signal.signal(signal.SIGALRM, signal.default_int_handler)
    signal.setitimer(signal.ITIMER_REAL, 0.5)  # stands for Ctrl+C
    try:
        q.get()
        raise AssertionError("not interrupted")
    except KeyboardInterrupt:
        os.write(pipe, b"\1" * 990)  # the writer goes on: its item is complete
    q.put("next")
    reader = threading.Thread(target=get, args=(q,), daemon=True)
    reader.start()
    reader.join(1)
    print("all is written, and get(timeout=0.1) still waits:", reader.is_alive())
    assert reader.is_alive()

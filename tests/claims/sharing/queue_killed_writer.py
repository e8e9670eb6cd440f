"""A writer killed in the middle of an item: get() waits on in spite of its timeout, and what others put does not arrive. 写到一半的进程被杀：get() 不管超时一直等，别的进程放入的元素也送不到。"""

import multiprocessing
import signal
import threading
from multiprocessing import connection

LARGE = 10_000_000  # far more than a pipe holds


def put(q, thing):
    q.put(thing)


def get(q):
    try:
        q.get(timeout=0.1)
    except Exception:
        pass


if __name__ == "__main__":
    q = multiprocessing.Queue()
    writer = multiprocessing.Process(target=put, args=(q, bytes(LARGE)))
    writer.start()
    assert connection.wait([q._reader], timeout=30)  # the beginning is in the pipe
    writer.kill()
    writer.join()
    assert writer.exitcode == -signal.SIGKILL
    other = multiprocessing.Process(target=put, args=(q, "small"))
    other.start()
    reader = threading.Thread(target=get, args=(q,), daemon=True)
    reader.start()
    other.join(1)
    reader.join(2)
    print("get(timeout=0.1) still waits:", reader.is_alive())
    print("another process still waits to put:", other.is_alive())
    assert reader.is_alive() and other.is_alive()
    other.kill()
    other.join()

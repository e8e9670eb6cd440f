"""A thread that puts after the function has returned: up to 3.12 its process does not wait for the feeder thread. 函数返回之后，线程才放入：3.12 及更早，进程不会等写入线程。"""

import multiprocessing
import sys
import threading
import time

SIZE_BYTES = 1_000_000


def download(q, put):
    time.sleep(0.3)  # stands for the download
    q.put(bytes(SIZE_BYTES))  # more than a pipe holds
    put.set()


def work(q, put, joins):
    thread = threading.Thread(target=download, args=(q, put))
    thread.start()
    if joins:
        thread.join()


def waits_for_the_reader(joins):
    q, put = multiprocessing.Queue(), multiprocessing.Event()
    process = multiprocessing.Process(target=work, args=(q, put, joins))
    process.start()
    put.wait()
    process.join(1)
    waits = process.exitcode is None
    if waits:
        assert len(q.get()) == SIZE_BYTES
    process.join()
    assert process.exitcode == 0
    return waits


if __name__ == "__main__":
    joined, left = waits_for_the_reader(True), waits_for_the_reader(False)
    print("the thread was joined, the process waits until its item is read:", joined)
    assert joined
    assert left == (sys.version_info >= (3, 13))

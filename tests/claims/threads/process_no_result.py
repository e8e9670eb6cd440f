"""A child that fails puts nothing, and `get()` waits on; a process pool brings the exception. 子进程出错就什么也没放，get() 一直等；进程池会把异常带回来。"""

import multiprocessing
import queue
import sys
from concurrent.futures import ProcessPoolExecutor


def download(name):
    sys.exit(f"no such page: {name}")


def send_back(name, results):
    sys.stderr = None  # without its message
    results.put(download(name))


if __name__ == "__main__":
    results = multiprocessing.Queue()
    child = multiprocessing.Process(target=send_back, args=("a", results))
    child.start()
    child.join()
    try:
        results.get(timeout=0.2)  # without a timeout it would wait for ever
    except queue.Empty:
        print("the child has ended:", child.exitcode, "| get() waits on")
    else:
        raise AssertionError("something came")
    with ProcessPoolExecutor(1) as pool:
        error = pool.submit(download, "a").exception()
    print("a pool brings:", repr(error))
    assert child.exitcode == 1 and error.code == "no such page: a"

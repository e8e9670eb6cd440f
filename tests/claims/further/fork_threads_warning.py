"""The warning of 3.12, and why you may not see it. 3.12 的警告，以及你为什么可能看不到它。"""

import multiprocessing
import sys
import threading
import warnings


def fork_a_child():
    process = multiprocessing.get_context("fork").Process(target=int)
    process.start()
    process.join()
    assert process.exitcode == 0


if __name__ == "__main__":
    stop = threading.Event()
    thread = threading.Thread(target=stop.wait)
    thread.start()
    print("first fork", file=sys.stderr)  # (1)!
    fork_a_child()
    warnings.simplefilter("default")  # (2)!
    print("second fork", file=sys.stderr, flush=True)
    fork_a_child()
    stop.set()
    thread.join()

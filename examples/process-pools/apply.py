"""One call at a time: `apply` waits, `apply_async` does not. apply 会等，apply_async 不等。"""

import multiprocessing
import time
from multiprocessing import Pool


def divide(a, b):
    return a / b


if __name__ == "__main__":
    pool = Pool(processes=1)
    print("apply:", pool.apply(divide, (6, 3)))  # (1)!

    slow = pool.apply_async(time.sleep, (0.5,))
    try:
        slow.get(timeout=0.01)  # (2)!
    except multiprocessing.TimeoutError:
        print("not ready yet, ready() is", slow.ready())
        assert not slow.ready()

    failed = pool.apply_async(divide, (1, 0))
    failed.wait()  # (3)!
    assert failed.ready()
    assert not failed.successful()
    try:
        failed.get()
    except ZeroDivisionError as error:
        print("get() raised ZeroDivisionError:", error)
        assert type(error.__cause__).__name__ == "RemoteTraceback"  # (4)!
    pool.close()
    pool.join()

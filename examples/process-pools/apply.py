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
    try:
        slow.successful()
    except ValueError as error:
        print("successful() raised ValueError:", str(error)[-9:])
        too_early = True

    failed = pool.apply_async(divide, (1, 0))
    assert failed.wait() is None  # (3)!
    assert failed.ready() and not failed.successful()
    assert too_early and slow.successful()  # the task that timed out went on
    try:
        failed.get()
    except ZeroDivisionError as error:
        print("get() raised ZeroDivisionError:", error)
        assert type(error.__cause__).__name__ == "RemoteTraceback"  # (4)!
    pool.close()
    pool.join()

"""One call at a time: `apply` waits, `apply_async` does not. apply 会等，apply_async 不等。"""

import multiprocessing
from multiprocessing import Pool

SHORT_S, LONG_S = 0.01, 30


def keep(event):
    global may_finish
    may_finish = event


def divide(a, b):
    return a / b


def work():
    return may_finish.wait(LONG_S)


if __name__ == "__main__":
    event = multiprocessing.Event()
    pool = Pool(processes=1, initializer=keep, initargs=(event,))
    print("apply:", pool.apply(divide, (6, 3)))  # (1)!

    slow = pool.apply_async(work)
    errors = []
    for ask in (lambda: slow.get(timeout=SHORT_S), slow.successful):  # (2)!
        try:
            ask()
        except (multiprocessing.TimeoutError, ValueError) as error:
            errors.append(type(error))
    print("not ready yet:", *(error.__name__ for error in errors))
    assert errors == [multiprocessing.TimeoutError, ValueError] and not slow.ready()

    event.set()
    failed = pool.apply_async(divide, (1, 0))
    assert failed.wait() is None  # (3)!
    assert failed.ready() and not failed.successful()
    assert slow.get() is True  # the task that timed out went on
    try:
        failed.get()
    except ZeroDivisionError as error:
        print("get() raised ZeroDivisionError:", error)
        assert type(error.__cause__).__name__ == "RemoteTraceback"  # (4)!
    else:
        raise AssertionError("get() raised nothing")
    pool.close()
    pool.join()

"""What start(), join() and close() refuse. start()、join()、close() 各拒绝什么。"""

import multiprocessing

refused = []


def attempt(what, action):
    try:
        action()
    except Exception as error:
        refused.append(type(error))
        print(f"{what}: {type(error).__name__}: {error}")


def wait(stop):
    stop.wait()


if __name__ == "__main__":
    stop = multiprocessing.Event()
    process = multiprocessing.Process(target=wait, args=(stop,))
    attempt("join before start", process.join)
    attempt("sentinel before start", lambda: process.sentinel)
    process.start()
    attempt("start again", process.start)
    attempt("close while running", process.close)
    stop.set()
    process.join()
    process.close()
    process.close()  # (1)!
    attempt("exitcode after close", lambda: process.exitcode)
    assert not hasattr(process, "__enter__")  # no `with` for processes
    assert refused == [AssertionError, ValueError, AssertionError, ValueError, ValueError]

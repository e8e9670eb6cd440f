"""After `dump_traceback_later()` in the parent, that call hangs in a forked child. 父进程调用过 `dump_traceback_later()` 之后，fork 出的子进程再调用它会卡住。"""

import faulthandler
import multiprocessing
import warnings

warnings.simplefilter("ignore", DeprecationWarning)
PATIENCE_S = 100


def child(armed):
    faulthandler.dump_traceback_later(PATIENCE_S)
    armed.set()


def call_in_child(patience):
    fork = multiprocessing.get_context("fork")
    armed = fork.Event()
    process = fork.Process(target=child, args=(armed,))
    process.start()
    process.join(patience)
    process.kill()
    process.join()
    return armed.is_set(), process.exitcode


if __name__ == "__main__":
    plain = call_in_child(PATIENCE_S)
    print("the call returned, exit code:", *plain)
    faulthandler.dump_traceback_later(PATIENCE_S)
    try:
        stuck = call_in_child(1)
    finally:
        faulthandler.cancel_dump_traceback_later()
    print("the call returned, exit code:", *stuck)
    assert plain == (True, 0)
    assert stuck == (False, -9)

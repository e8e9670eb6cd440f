"""In 3.10 an exception from a signal handler may skip a `finally`, and the end of `with lock`, to which another exception is on its way. 3.10 中，另一个异常正要进入 finally（或者正要离开 with lock）时，信号处理器抛出的异常可能让它被跳过。"""

import random
import signal
import sys
import threading


class Stop(Exception):
    pass


def interrupt(*_):
    raise Stop


def with_finally(seen, _):
    while True:
        try:
            try:
                seen[0] = 1
                raise ValueError
            finally:
                seen[0] = 0
        except ValueError:
            pass


def with_lock(_, lock):
    while True:
        try:
            with lock:
                raise ValueError
        except ValueError:
            pass


def is_skipped(function):
    seen, lock = [0], threading.Lock()
    try:
        signal.setitimer(signal.ITIMER_REAL, random.uniform(0.0001, 0.0005))
        function(seen, lock)
    except Stop:
        return seen[0] == 1 or lock.locked()
    raise AssertionError("not interrupted")


signal.signal(signal.SIGALRM, interrupt)
version = sys.version_info[:2]
finally_skipped, lock_kept = (
    any(is_skipped(function) for _ in range(500)) for function in (with_finally, with_lock)
)
assert finally_skipped == (version == (3, 10))
assert lock_kept == (version == (3, 10)) or version == (3, 14)
print("skipped in 3.10 only, a lock also in 3.14")

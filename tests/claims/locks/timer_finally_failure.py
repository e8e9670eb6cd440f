"""Cancelled in `finally`, a timer does not keep the program alive when the work fails. 在 finally 里取消，工作失败时定时器也不会拖住程序。"""

import threading

called = []


def work():
    timer = threading.Timer(3600, called.append, args=("too slow",))
    timer.start()
    timers.append(timer)
    try:
        raise OSError("the work fails")
    finally:
        timer.cancel()


timers = []
try:
    work()
except OSError as error:
    print(error)
timers[0].join(timeout=30)
print("timer alive:", timers[0].is_alive())
assert not timers[0].is_alive() and called == []

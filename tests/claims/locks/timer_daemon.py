"""A daemon timer is dropped when the program exits. 守护定时器会在程序退出时被丢下。"""

import atexit
import threading

HOUR_S = 3600
fired = []


def at_exit():
    print("the interpreter exits, fired:", fired)
    assert fired == []


atexit.register(at_exit)
timer = threading.Timer(HOUR_S, fired.append, args=("late",))
timer.daemon = True
timer.start()
try:
    threading.Timer(HOUR_S, fired.append, daemon=True)
except TypeError:
    print("Timer() takes no daemon=")
else:
    raise AssertionError("it does")

"""The program waits for a timer that nobody needs. 程序在等一个没人需要的定时器。"""

import atexit
import threading

DELAY_S = 0.2
expired = []


def expire():
    expired.append("session")
    print("session expired")


def at_exit():  # (1)!
    print("the interpreter exits")
    assert expired == ["session"]


atexit.register(at_exit)
print("main is done")
threading.Timer(DELAY_S, expire).start()  # (2)!

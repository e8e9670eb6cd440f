"""The program waits for a timer that nobody needs, until its function has ended. 程序在等一个没人需要的定时器，直到它的函数结束。"""

import atexit
import threading
import time

DELAY_S = 0.2
expired = []


def expire():
    print("it fires")
    time.sleep(DELAY_S)  # the work
    expired.append("session")
    print("session expired")


def at_exit():
    print("the interpreter exits")
    assert expired == ["session"]


atexit.register(at_exit)
print("main is done")
threading.Timer(DELAY_S, expire).start()

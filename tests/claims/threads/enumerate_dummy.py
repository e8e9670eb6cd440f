"""A dummy thread that has ended: up to 3.12 it stays listed. 替身线程结束之后：3.12 及以前还在列表里。"""

import _thread
import sys
import threading

dummies = []


def foreign_thread():
    dummies.append(threading.current_thread())


_thread.start_new_thread(foreign_thread, ())
while not dummies or _thread._count():
    pass
while sys.version_info >= (3, 13) and dummies[0] in threading.enumerate():
    pass
still_listed = dummies[0] in threading.enumerate()
print("ended, and still listed:", still_listed)
assert still_listed == (sys.version_info < (3, 13))

"""An exception in a thread of `_thread` goes to `sys.unraisablehook`, not to `threading.excepthook`. 用 _thread 启动的线程，异常交给 sys.unraisablehook，不交给 threading.excepthook。"""

import _thread
import sys
import threading

seen, done = [], threading.Event()


def unraisable(what):
    seen.append(("sys.unraisablehook", what.exc_type.__name__))
    done.set()


def fail():
    raise ValueError


sys.unraisablehook = unraisable
threading.excepthook = lambda args: seen.append(("threading.excepthook", args.exc_type.__name__))
thread = threading.Thread(target=fail)
thread.start()
thread.join()
_thread.start_new_thread(fail, ())
assert done.wait(10)
print(*seen, sep="\n")
assert seen == [("threading.excepthook", "ValueError"), ("sys.unraisablehook", "ValueError")]

"""A hook that fails itself: sys.excepthook gets that error. 钩子自己也出错：那个错误交给 sys.excepthook。"""

import sys
import threading

calls = []
contexts = []


def broken_hook(args):
    calls.append(f"threading.excepthook: {args.exc_type.__name__}")
    raise OSError("no disk for the report")


def last_hook(exc_type, exc_value, exc_traceback):
    calls.append(f"sys.excepthook: {exc_type.__name__}")
    contexts.append(type(exc_value.__context__))


threading.excepthook = broken_hook
sys.excepthook = last_hook
thread = threading.Thread(target=int, args=("two",))
thread.start()
thread.join()
print("\n".join(calls))
assert calls == ["threading.excepthook: ValueError", "sys.excepthook: OSError"]
assert contexts == [ValueError]  # the first one

"""Two threads can't run in one context at the same time: the second ends with RuntimeError. 两个线程不能同时在一个上下文里执行：后一个以 RuntimeError 结束。"""

import contextvars
import threading


def failures(contexts):
    failed = []
    threading.excepthook = lambda args: failed.append(args.exc_value)
    inside, go = threading.Event(), threading.Event()
    first = threading.Thread(target=lambda: (inside.set(), go.wait()), context=contexts[0])
    second = threading.Thread(target=int, context=contexts[1])
    first.start()
    inside.wait()
    second.start()
    second.join()
    go.set()
    first.join()
    return failed


copied = contextvars.copy_context()
(error,) = failures([copied, copied])
print("one context for two threads:", str(error).split(":")[0])
assert isinstance(error, RuntimeError) and "already entered" in str(error)
assert failures([contextvars.copy_context(), contextvars.copy_context()]) == []

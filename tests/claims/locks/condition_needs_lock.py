"""wait() and notify() without the lock. 没拿锁就调用 wait() 和 notify()。"""

import threading

condition = threading.Condition()
messages = []
for method in condition.wait, condition.notify, condition.notify_all:
    try:
        method()
    except RuntimeError as error:
        messages.append(str(error))
        print(f"{method.__name__}(): {error}")
assert messages == ["cannot wait on un-acquired lock"] + ["cannot notify on un-acquired lock"] * 2

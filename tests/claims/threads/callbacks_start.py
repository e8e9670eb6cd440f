"""The target of a thread may have run before `start()` returns. start() 返回之前，线程的 target 可能已经执行完了。"""

import threading


def ran_before_start_returned():
    ran = []
    thread = threading.Thread(target=ran.append, args=(1,))
    thread.start()
    seen = bool(ran)
    thread.join()
    return seen


seen = any(ran_before_start_returned() for _ in range(10_000))  # the first is enough as a rule
print("seen:", seen)
assert seen

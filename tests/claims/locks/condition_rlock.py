"""The default lock is an RLock, and wait() gives up all its levels. 默认是 RLock，wait() 会把每一层都放开。"""

import threading

condition = threading.Condition()
assert "RLock" in repr(condition)  # (1)!
holds_lock = threading.Event()
done, levels = False, []


def waiter():
    with condition:
        with condition:  # (2)!
            levels.append(repr(condition))
            holds_lock.set()
            condition.wait_for(lambda: done)
            levels.append(repr(condition))


thread = threading.Thread(target=waiter)
thread.start()
holds_lock.wait()
condition.acquire()  # (3)!
try:
    done = True
    condition.notify_all()
finally:
    condition.release()
thread.join()
print("the waiter went on:", not thread.is_alive())
assert not thread.is_alive() and all("count=2" in level for level in levels)

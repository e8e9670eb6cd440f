"""The default lock is an RLock, and wait() gives up all its levels. 默认的锁是 RLock，wait() 会释放每一层。"""

import re
import threading

condition = threading.Condition()
assert "RLock" in repr(condition)
holds_lock = threading.Event()
done, levels = False, []


def level():
    return int(re.search(r"count=(\d+)", repr(condition))[1])


def waiter():
    with condition:
        with condition:
            levels.append(level())
            holds_lock.set()
            condition.wait_for(lambda: done)
            levels.append(level())


thread = threading.Thread(target=waiter)
thread.start()
holds_lock.wait()
assert condition.acquire(timeout=60), "wait() kept a level"
done = True
condition.notify_all()
condition.release()
thread.join()
print("levels before and after the wait:", *levels)
assert levels == [2, 2]

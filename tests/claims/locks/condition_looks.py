"""`wait_for()` calls its function with the lock held, at once and again after each wakeup. wait_for() 调用条件函数时持有锁，先马上调用一次，之后每次醒来再调用一次。"""

import threading

condition = threading.Condition()
looks, wakeups = [], []


def look():
    looks.append(condition._is_owned())
    return len(looks) == 3


def wake_twice():
    while len(wakeups) < 2:
        with condition:
            if condition._waiters:
                wakeups.append(len(looks))
                condition.notify()


thread = threading.Thread(target=wake_twice)
with condition:
    thread.start()
    condition.wait_for(look)
    held_after = condition._is_owned()
thread.join()
print("looks before each wakeup:", wakeups, "with the lock:", looks)
assert looks == [True] * 3 and wakeups == [1, 2] and held_after

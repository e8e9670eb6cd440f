"""Every way to ask for a lock. 请求一把锁的所有方式。"""

import threading

SHORT_S = 0.05
lock = threading.Lock()

print("acquire() on a free lock:", lock.acquire())
print("acquire(blocking=False):", no_wait := lock.acquire(blocking=False))
print("acquire(timeout=0.05):", in_time := lock.acquire(timeout=SHORT_S))
print("locked():", lock.locked())
assert not no_wait and not in_time and lock.locked()

FORBIDDEN = {
    "no wait, and a timeout": {"blocking": False, "timeout": 1},
    "a negative timeout": {"timeout": -5},
    "more than TIMEOUT_MAX": {"timeout": threading.TIMEOUT_MAX * 2},
}
for what, options in FORBIDDEN.items():
    try:
        lock.acquire(**options)
    except (ValueError, OverflowError) as error:
        print(f"{what}: {type(error).__name__}")
    else:
        raise AssertionError(f"{what}: no error")
lock.release()
assert lock.acquire(timeout=-1)
assert threading.Lock().acquire(blocking=False, timeout=-1)

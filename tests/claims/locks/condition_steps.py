"""What wait() does with the lock. wait() 怎样对待锁。"""

import threading

SHORT_S = 0.1
lock = threading.Lock()
condition = threading.Condition(lock)
holds_lock = threading.Semaphore(0)
ready = False
steps = []


def waiter():
    with condition:
        steps.append("waiter: inside")
        holds_lock.release()
        while not ready:
            condition.wait()
        steps.append(f"waiter: back, lock held {lock.locked()}")


thread = threading.Thread(target=waiter)
thread.start()
holds_lock.acquire()
with condition:
    steps.append("main: inside")
    ready = True
    condition.notify()
    thread.join(timeout=SHORT_S)
    assert thread.is_alive()
    steps.append("main: notified, waiter still waits")
thread.join()
print(*steps, sep="\n")
assert steps[:2] == ["waiter: inside", "main: inside"]
assert steps[2:] == ["main: notified, waiter still waits", "waiter: back, lock held True"]
assert not holds_lock.acquire(blocking=False)

"""A timeout that nobody looks at opens somebody else's lock. 没人理会的超时，打开了别人的锁。"""

import threading

SHORT_S = 0.05
lock = threading.Lock()


def impatient():
    lock.acquire(timeout=SHORT_S)  # (1)!
    try:
        pass  # works on shared data, without the lock
    finally:
        lock.release()  # (2)!


with lock:
    assert lock.locked()
    thread = threading.Thread(target=impatient)
    thread.start()
    thread.join()
    still_held = lock.locked()
    print("main is inside its block, lock held:", still_held)
    assert not still_held
    lock.acquire()  # (3)!

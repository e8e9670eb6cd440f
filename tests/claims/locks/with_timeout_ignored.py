"""A timeout that nobody looks at opens somebody else's lock; the error comes in the thread that has it then. 没人理会的超时，打开了别人的锁；异常在那时持有锁的线程里抛出。"""

import threading

SHORT_S = 0.05
lock = threading.Lock()
inside = threading.Event()
leave = threading.Event()
answers, failed = [], []


def impatient():
    answers.append(lock.acquire(timeout=SHORT_S))
    try:
        pass  # works on shared data, without the lock
    finally:
        lock.release()


def third():
    try:
        with lock:
            inside.set()
            leave.wait()
    except RuntimeError as error:
        failed.append(str(error))


late = threading.Thread(target=third)
with lock:
    assert lock.locked()
    thread = threading.Thread(target=impatient)
    thread.start()
    thread.join()
    still_held = lock.locked()
    print("main is inside its block, lock held:", still_held)
    assert answers == [False] and not still_held
    late.start()
    inside.wait()
assert failed == [] and not lock.locked()
leave.set()
late.join()
print("in the third thread:", failed)
assert failed == ["release unlocked lock"]

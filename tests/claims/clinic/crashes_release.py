"""acquire() got nothing, release() gives it back. acquire() 没拿到锁，却照样 release()。"""

import threading

lock = threading.Lock()
lock.acquire()
errors = []


def save():
    lock.acquire(timeout=0.1)  # (1)!
    lock.release()  # (2)!


thread = threading.Thread(target=save)
thread.start()
thread.join()
try:
    lock.release()  # (3)!
except RuntimeError as error:
    errors.append(str(error))
print("RuntimeError:", *errors)
assert errors == ["release unlocked lock"]

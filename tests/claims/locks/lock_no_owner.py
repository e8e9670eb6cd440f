"""A lock does not know who holds it. 锁不知道自己被谁拿着。"""

import threading

lock = threading.Lock()
thread = threading.Thread(target=lock.acquire)
thread.start()
thread.join()
print("its holder has ended, locked:", lock.locked())
assert not thread.is_alive() and lock.locked()

lock.release()
print("released by the main thread, locked:", lock.locked())
assert not lock.locked()

try:
    lock.release()
except threading.ThreadError as error:
    message = str(error)
print("once more:", message)
assert message == "release unlocked lock"
assert threading.ThreadError is RuntimeError

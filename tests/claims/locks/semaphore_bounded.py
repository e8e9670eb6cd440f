"""BoundedSemaphore refuses a release() too many. BoundedSemaphore 拒绝多余的 release()。"""

import threading

printers = threading.BoundedSemaphore(2)
with printers:
    pass  # taken and given back
try:
    printers.release()
except ValueError as error:
    message = str(error)
print("ValueError:", message)
assert message == "Semaphore released too many times"

taken = [printers.acquire(blocking=False) for _ in range(3)]
print("can be taken:", taken)
assert taken == [True, True, False]
printers.release(2)
assert [printers.acquire(blocking=False) for _ in range(3)] == taken

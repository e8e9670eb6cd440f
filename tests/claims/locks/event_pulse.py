"""set() and clear() at once: who gets through? set() 后马上 clear()，谁能通过？"""

import sys
import threading
import time

SHORT_S = 0.05
event = threading.Event()
early = []


def is_waiting(thread):
    frame = sys._current_frames().get(thread.ident)
    return frame is not None and frame.f_code is threading.Condition.wait.__code__


threads = [threading.Thread(target=lambda: early.append(event.wait())) for _ in range(3)]
for thread in threads:
    thread.start()
while not all(is_waiting(thread) for thread in threads):
    time.sleep(0.001)

event.set()
event.clear()
for thread in threads:
    thread.join()
late = event.wait(timeout=SHORT_S)
print("were waiting:", early)
print("came later:", late)
assert (early, late) == ([True, True, True], False)

"""Look at empty(), then get(): two guests, one dish, one waits for ever. 先看再取：有一个永远等下去。"""

import queue
import sys
import threading
import time

WAIT = threading.Condition.wait.__code__
tray = queue.Queue()
both_have_looked = threading.Barrier(2)
eaten = queue.Queue()
went_on = []


def eat():
    if not tray.empty():
        both_have_looked.wait()
        went_on.append("one guest")
        eaten.put(tray.get())


tray.put("rice")
guests = [threading.Thread(target=eat, daemon=True) for _ in range(2)]
for guest in guests:
    guest.start()
dish = eaten.get()
while len(went_on) < 2 or all(guest.is_alive() for guest in guests):
    time.sleep(0.001)
(other,) = [guest for guest in guests if guest.is_alive()]
while sys._current_frames()[other.ident].f_code is not WAIT:
    time.sleep(0.001)  # until the other one waits in get()
waiting = sum(guest.is_alive() for guest in guests)
print("eaten:", dish, "still waiting:", waiting)
assert dish == "rice" and waiting == 1 and tray.empty()

"""Look at empty(), then get(): two guests, one dish, one waits for ever. 先看再取：有一个永远等下去。"""
# /// example
# wrong = true
# ///

import queue
import threading

tray = queue.Queue()
both_have_looked = threading.Barrier(2)
eaten = queue.Queue()


def eat():
    if not tray.empty():  # (1)!
        both_have_looked.wait()  # (2)!
        eaten.put(tray.get())  # (3)!


tray.put("rice")
guests = [threading.Thread(target=eat, daemon=True) for _ in range(2)]
for guest in guests:
    guest.start()
dish = eaten.get()
for guest in guests:
    guest.join(0.2)
waiting = sum(guest.is_alive() for guest in guests)
print("eaten:", dish, "still waiting:", waiting)
assert dish == "rice" and waiting == 1

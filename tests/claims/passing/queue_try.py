"""Take it, and be ready for Empty. 直接取，准备好接 Empty。"""

import queue
import threading

tray = queue.Queue()
eaten = []
left_hungry = []


def eat(name):
    try:
        dish = tray.get_nowait()
    except queue.Empty:
        left_hungry.append(name)
    else:
        eaten.append(dish)


tray.put("rice")
guests = [threading.Thread(target=eat, args=(name,)) for name in ("Ana", "Bo")]
for guest in guests:
    guest.start()
for guest in guests:
    guest.join()
print("eaten:", eaten, "hungry guests:", len(left_hungry))
assert eaten == ["rice"] and len(left_hungry) == 1

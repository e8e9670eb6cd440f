"""Look at empty(), then take, nothing forced: what may come of it? 先看再取，不加屏障：可能出现哪些结果？"""

import queue
import random
import threading
import time

MOST_ROUNDS = 2_000
SHORT_S = 0.002


def eat(tray, told):
    time.sleep(random.choice((0, SHORT_S)))
    if tray.empty():
        told.append("saw it empty")
        return
    time.sleep(random.choice((0, SHORT_S)))
    try:
        tray.get_nowait()  # (1)!
    except queue.Empty:
        told.append("deceived")
    else:
        told.append("ate")


seen = set()
rounds = 0
while len(seen) < 2 and rounds < MOST_ROUNDS:
    rounds += 1
    tray, told = queue.Queue(), []
    tray.put("rice")
    guests = [threading.Thread(target=eat, args=(tray, told)) for _ in range(2)]
    for guest in guests:
        guest.start()
    for guest in guests:
        guest.join()
    seen.add(" + ".join(sorted(told)))
print(*sorted(seen), sep="\n")
assert seen == {"ate + saw it empty", "ate + deceived"}

"""Wait for others, and keep others out. 等待别人，挡住别人。"""

import threading
import time

SHORT_S = 0.01
sale_is_open = threading.Event()
lock = threading.Lock()
seats = 3
sold_to = []


def buy(name):
    global seats
    sale_is_open.wait()
    with lock:
        if seats > 0:
            sold_to.append(name)
            time.sleep(SHORT_S)
            seats -= 1


buyers = [threading.Thread(target=buy, args=(name,)) for name in "ABCDE"]
for buyer in buyers:
    buyer.start()
assert sold_to == []  # nobody gets through before set()
sale_is_open.set()
for buyer in buyers:
    buyer.join()
print(f"{len(buyers)} buyers, {len(sold_to)} sold, {seats} left")
assert (len(sold_to), seats) == (3, 0)

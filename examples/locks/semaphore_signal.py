import threading
from collections import deque

shelf = deque()
baked = threading.Semaphore(0)  # (1)!


def sell():
    for _ in range(3):
        baked.acquire()  # (2)!
        print("sold", shelf.popleft())


seller = threading.Thread(target=sell)
seller.start()
for number in (1, 2, 3):
    shelf.append(f"loaf {number}")
    baked.release()  # (3)!
seller.join()

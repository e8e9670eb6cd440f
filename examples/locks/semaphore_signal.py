from collections import deque
from threading import Semaphore, Thread

shelf = deque()
baked = Semaphore(0)  # (1)!


def sell():
    for _ in range(3):
        baked.acquire()  # (2)!
        print("sold", shelf.popleft())


seller = Thread(target=sell)
seller.start()
for number in (1, 2, 3):
    shelf.append(f"loaf {number}")
    baked.release()  # (3)!
seller.join()

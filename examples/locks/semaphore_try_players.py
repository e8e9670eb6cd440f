import time
from threading import BoundedSemaphore, Lock, Thread

places = BoundedSemaphore(3)
lock = Lock()
playing, at_once = [], []


def play(name):
    with places:
        with lock:  # (1)!
            playing.append(name)
            at_once.append(len(playing))
        time.sleep(0.05)  # the game
        with lock:
            playing.remove(name)


threads = [Thread(target=play, args=(n,)) for n in range(10)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("never more than 3:", max(at_once) <= 3)

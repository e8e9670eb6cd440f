import random
import time
from threading import Lock, Thread

ana, bo = Lock(), Lock()


def transfer(own, other, text):
    while True:
        with own:
            if other.acquire(timeout=0.1):
                try:
                    print(text)
                    return
                finally:
                    other.release()
        time.sleep(random.uniform(0, 0.1))  # (1)!


thread = Thread(target=transfer, args=(ana, bo, "Ana to Bo"))
thread.start()
transfer(bo, ana, "Bo to Ana")
thread.join()

import time
from threading import Lock, Thread

lock = Lock()
balance = 100


def add(amount):
    global balance
    with lock:  # (1)!
        before = balance
        time.sleep(0.1)  # a slow step
        balance = before + amount  # (2)!


thread = Thread(target=add, args=(50,))
thread.start()
add(20)
thread.join()
print("balance:", balance)

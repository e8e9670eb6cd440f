import time
from threading import Lock, Thread

lock = Lock()
balance = 10


def add(amount):
    global balance
    before = balance
    with lock:
        time.sleep(0.1)  # a slow step
        balance = before + amount


thread = Thread(target=add, args=(50,))
thread.start()
add(20)
thread.join()
print("balance:", balance)

import time
from threading import Thread

balance = 100


def add(amount):
    global balance
    before = balance  # (1)!
    time.sleep(0.1)  # a slow step
    balance = before + amount  # (2)!


thread = Thread(target=add, args=(50,))
thread.start()
add(20)
thread.join()
print("balance:", balance)

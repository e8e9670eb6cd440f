import time
from threading import Lock, Thread

orders = Lock()
stock = Lock()


def sell():
    with orders, stock:  # (1)!
        time.sleep(0.1)  # changes both


def cancel():
    with orders, stock:  # (2)!
        time.sleep(0.1)  # changes both


thread = Thread(target=sell)
thread.start()
cancel()
thread.join()
print("both are done")

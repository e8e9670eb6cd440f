import time
from threading import Lock, Thread

shop = Lock()


def sell():
    with shop:
        time.sleep(0.1)  # changes orders and stock


def cancel():
    with shop:
        time.sleep(0.1)  # changes stock and orders


thread = Thread(target=sell)
thread.start()
cancel()
thread.join()
print("both are done")

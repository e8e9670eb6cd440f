from threading import RLock

lock = RLock()
balance = 0


def add(amount):
    global balance
    with lock:  # (1)!
        balance += amount


def add_both():
    with lock:
        add(20)
        add(30)


add_both()
print("balance:", balance)

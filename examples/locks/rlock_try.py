from threading import Lock

lock = Lock()
balance = 0


def add_locked(amount):  # needs the lock
    global balance
    balance += amount


def add(amount):
    with lock:
        add_locked(amount)


def add_both():
    with lock:
        add_locked(20)
        add_locked(30)


add_both()
add(5)
print("balance:", balance)

from threading import RLock

lock = RLock()
accounts = {"Ana": 100, "Bo": 100}


def total():
    with lock:  # (1)!
        return sum(accounts.values())


def transfer(amount, on_change):
    with lock:
        accounts["Ana"] -= amount
        on_change()  # (2)!
        accounts["Bo"] += amount


def report():
    print("the callback sees:", total())


transfer(30, report)
print("afterwards:", total())

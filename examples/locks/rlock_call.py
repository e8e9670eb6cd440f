from threading import Lock

lock = Lock()
accounts = {"Ana": 100, "Bo": 100}


def total():
    with lock:
        return sum(accounts.values())


def transfer(amount, on_change):
    with lock:
        accounts["Ana"] -= amount
        accounts["Bo"] += amount
    on_change()  # (1)!


def report():
    print("the callback sees:", total())


transfer(30, report)

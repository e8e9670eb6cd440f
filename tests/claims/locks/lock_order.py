"""Two locks, always taken in the same order. 两把锁，永远按同一个顺序获取。"""

import threading

orders = set()


class Account:
    def __init__(self, number, balance):
        self.number = number
        self.lock = threading.Lock()
        self.balance = balance


def transfer(source, target, amount):
    if source is target:
        return
    first, second = sorted((source, target), key=lambda account: account.number)
    with first.lock, second.lock:
        orders.add((first.number, second.number))
        source.balance -= amount
        target.balance += amount


def transfer_often(source, target):
    for _ in range(1_000):
        transfer(source, target, 1)


ana, bo = Account(1, 100), Account(2, 100)
threads = [
    threading.Thread(target=transfer_often, args=(ana, bo)),
    threading.Thread(target=transfer_often, args=(bo, ana)),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
transfer(ana, ana, 5)
print("balances:", ana.balance, bo.balance)
assert (ana.balance, bo.balance) == (100, 100)
assert orders == {(1, 2)}

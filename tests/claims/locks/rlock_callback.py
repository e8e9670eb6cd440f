"""Finish the change, leave the lock, then call. 先改完，释放锁，再调用。"""

import threading


class Bank:
    def __init__(self, on_change):
        self._lock = threading.Lock()
        self._accounts = {"ana": 100, "bo": 100}
        self._on_change = on_change

    def total(self):
        with self._lock:
            return sum(self._accounts.values())

    def transfer(self, source, target, amount):
        with self._lock:
            self._accounts[source] -= amount
            self._accounts[target] += amount
        self._on_change(self)


totals = []
bank = Bank(on_change=lambda bank: totals.append(bank.total()))
bank.transfer("ana", "bo", 30)
print("seen by the callback:", totals)
assert totals == [200]

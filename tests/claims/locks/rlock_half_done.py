"""An RLock lets a callback in, halfway. RLock 会在半途放进回调函数。"""

import threading


class Bank:
    def __init__(self, on_change):
        self._lock = threading.RLock()
        self._accounts = {"ana": 100, "bo": 100}
        self._on_change = on_change

    def total(self):
        with self._lock:
            return sum(self._accounts.values())

    def transfer(self, source, target, amount):
        with self._lock:
            self._accounts[source] -= amount
            self._on_change(self)
            self._accounts[target] += amount


totals = []
bank = Bank(on_change=lambda bank: totals.append(bank.total()))
bank.transfer("ana", "bo", 30)
print("seen by the callback:", totals, "afterwards:", bank.total())
assert totals == [170]
assert bank.total() == 200

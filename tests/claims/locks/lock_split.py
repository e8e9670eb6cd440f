"""Public methods lock, private ones expect the lock to be held. 公开方法加锁，内部方法假定锁已拿到。"""

import threading


class Account:
    def __init__(self):
        self._lock = threading.Lock()
        self.balance = 0

    def deposit(self, amount):
        with self._lock:
            self._add(amount)

    def deposit_all(self, amounts):
        with self._lock:
            for amount in amounts:
                self._add(amount)

    def _add(self, amount):
        assert self._lock.locked()
        self.balance += amount


account = Account()
account.deposit_all([20, 30])
account.deposit(50)
print("balance:", account.balance)
assert account.balance == 100

"""The same thread may take an RLock again. 同一个线程可以再次获取 RLock。"""

import threading


class Account:
    def __init__(self):
        self._lock = threading.RLock()  # (1)!
        self.balance = 0

    def deposit(self, amount):
        with self._lock:  # (2)!
            self.balance += amount

    def deposit_all(self, amounts):
        with self._lock:
            for amount in amounts:
                self.deposit(amount)


account = Account()
thread = threading.Thread(target=account.deposit_all, args=([20, 30],))
thread.start()
thread.join()
print("balance:", account.balance)
assert account.balance == 50

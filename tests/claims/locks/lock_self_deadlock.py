"""A thread that waits for a lock which it holds itself. 线程等一把自己拿着的锁。"""

import threading

PATIENCE_S = 0.3


class Account:
    def __init__(self):
        self._lock = threading.Lock()
        self.balance = 0

    def deposit(self, amount):
        with self._lock:  # (1)!
            self.balance += amount

    def deposit_all(self, amounts):
        with self._lock:
            for amount in amounts:
                self.deposit(amount)


account = Account()
thread = threading.Thread(target=account.deposit_all, args=([20, 30],), daemon=True)
thread.start()
thread.join(timeout=PATIENCE_S)  # (2)!
print("still waiting:", thread.is_alive(), "balance:", account.balance)
assert thread.is_alive() and account._lock.locked()
assert account.balance == 0

"""A public method that locks has released the lock when it returns, and the private one is called by its holder. 加锁的公开方法返回时，锁已经释放；内部方法由持有锁的线程调用。"""

import threading


class OwnedLock:
    owner = None

    def __init__(self):
        self._lock = threading.Lock()

    def __enter__(self):
        self._lock.acquire()
        self.owner = threading.get_ident()

    def __exit__(self, *_):
        self.owner = None
        self._lock.release()


class Account:
    def __init__(self):
        self._lock, self.balance = OwnedLock(), 0

    def deposit(self, amount):
        with self._lock:
            self._add(amount)

    def deposit_all(self, amounts):
        with self._lock:
            for amount in amounts:
                self._add(amount)

    def _add(self, amount):
        assert self._lock.owner == threading.get_ident()
        self.balance += amount


account = Account()
for call in (lambda: account.deposit(50)), (lambda: account.deposit_all([20, 30])):
    thread = threading.Thread(target=call)
    thread.start()
    thread.join(timeout=10)
    assert not thread.is_alive()
    assert account._lock.owner is None
print("balance:", account.balance)
assert account.balance == 100

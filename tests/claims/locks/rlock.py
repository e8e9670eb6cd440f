"""The thread that holds an `RLock` acquires it again at once; no other thread gets in before the outermost block ends. 持有 RLock 的线程可以立刻再次获取；最外层的代码块结束之前，别的线程都进不来。"""

import threading


class Account:
    def __init__(self):
        self._lock = threading.RLock()
        self.balance = 0

    def deposit(self, amount):
        with self._lock:
            self.balance += amount

    def deposit_all(self, amounts):
        with self._lock:
            for amount in amounts:
                self.deposit(amount)


def start(function, *args):
    thread = threading.Thread(target=function, args=args)
    thread.start()
    thread.join(timeout=0.1)  # it may be waiting; whether it is, the balance tells
    return thread


def amounts():
    yield 20
    others.append(start(account.deposit, 1))  # between two deposits of the one who holds the lock
    seen.append(account.balance)
    yield 30


account, seen, others = Account(), [], []
account.deposit_all(amounts())
for thread in others:
    thread.join(timeout=10)
    assert not thread.is_alive()
print("in between:", seen, "balance:", account.balance)
assert (seen, account.balance) == ([20], 51)

with account._lock:  # a deposit alone locks, too
    late = start(account.deposit, 1)
    assert late.is_alive() and account.balance == 51
late.join(timeout=10)
assert account.balance == 52

"""As many locks as there are accounts, each one once. 有多少账户，就拿多少把锁，每把只拿一次。"""

import threading
from contextlib import ExitStack

taken = []


class Account:
    def __init__(self, number):
        self.number = number
        self.lock = threading.Lock()
        self.frozen = False


def freeze(accounts):
    with ExitStack() as stack:
        for account in sorted(set(accounts), key=lambda one: one.number):
            stack.enter_context(account.lock)
            taken.append(account.number)
        assert all(account.lock.locked() for account in accounts)
        for account in accounts:
            account.frozen = True


accounts = [Account(number) for number in (7, 3, 5)]
freeze([*accounts, accounts[0]])
print("frozen:", [account.number for account in accounts if account.frozen])
assert all(account.frozen for account in accounts)
assert not any(account.lock.locked() for account in accounts)
assert taken == [3, 5, 7]

broken = Account(9)
broken.lock = None
try:
    freeze([broken, *accounts])
except (AttributeError, TypeError):
    print("one failed, still held:", [one.number for one in accounts if one.lock.locked()])
assert not any(account.lock.locked() for account in accounts)
assert not broken.frozen and taken == [3, 5, 7] * 2

"""A manager for a class of your own. 给自己的类做管理器。"""

import multiprocessing
from multiprocessing.managers import BaseManager


class Account:
    def __init__(self, balance):
        self.balance = balance

    def pay_in(self, amount):
        self.balance += amount
        return self.balance

    def _audit(self):
        return "private"


class Bank(BaseManager):
    pass


Bank.register("Account", Account)  # (1)!

if __name__ == "__main__":
    with Bank() as bank:
        account = bank.Account(100)
        child = multiprocessing.Process(target=account.pay_in, args=(50,))  # (2)!
        child.start()
        child.join()
        total = account.pay_in(1)
        missing = [name for name in ("balance", "_audit") if not hasattr(account, name)]
    print("balance:", total)
    print("not in the proxy:", missing)  # (3)!
    assert child.exitcode == 0
    assert total == 151
    assert missing == ["balance", "_audit"]

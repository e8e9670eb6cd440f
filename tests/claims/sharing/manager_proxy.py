"""A proxy of your own shows an attribute. 自己写代理，露出一个属性。"""

from multiprocessing.managers import BaseManager, BaseProxy, RemoteError


class Account:
    def __init__(self, balance):
        self.balance = balance

    def pay_in(self, amount):
        self.balance += amount

    def close(self):
        self.balance = 0


class AccountProxy(BaseProxy):
    _exposed_ = ("pay_in", "__getattribute__")  # (1)!

    def pay_in(self, amount):
        self._callmethod("pay_in", (amount,))  # (2)!

    @property
    def balance(self):
        return self._callmethod("__getattribute__", ("balance",))


class Bank(BaseManager):
    pass


Bank.register("Account", Account, AccountProxy)

if __name__ == "__main__":
    with Bank() as bank:
        account = bank.Account(100)
        account.pay_in(1)
        try:
            account._callmethod("close")
        except RemoteError as error:
            assert "'close'" in str(error)
        else:
            raise AssertionError("a method that is not exposed was called")
        balance = account.balance
    print("balance:", balance)
    assert balance == 101

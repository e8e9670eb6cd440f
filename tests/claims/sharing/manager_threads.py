"""A manager serves each client in a thread: two calls of one method may be inside at once, without a lock in the class. 管理器为每个客户端用一个线程：类里没有锁，同一个方法可能同时有两个调用在执行。"""

import contextlib
import multiprocessing
import threading
from multiprocessing.managers import BaseManager


class Account:
    def __init__(self, lock, patience_s):
        self.lock = threading.Lock() if lock else contextlib.nullcontext()
        self.both, self.patience_s = threading.Barrier(2), patience_s
        self.balance = 0

    def pay_in(self, amount):
        with self.lock:
            balance = self.balance
            with contextlib.suppress(threading.BrokenBarrierError):
                self.both.wait(self.patience_s)  # goes on at once when both calls are here
            self.balance = balance + amount

    def get_balance(self):
        return self.balance


class Bank(BaseManager):
    pass


Bank.register("Account", Account)


def balance_after_two(bank, lock, patience_s):
    account = bank.Account(lock, patience_s)
    clients = [multiprocessing.Process(target=account.pay_in, args=(1,)) for _ in range(2)]
    for client in clients:
        client.start()
    for client in clients:
        client.join()
        assert client.exitcode == 0
    return account.get_balance()


if __name__ == "__main__":
    with Bank() as bank:
        without, guarded = balance_after_two(bank, False, 30), balance_after_two(bank, True, 0.1)
    print("paid in 1 and 1, without a lock:", without)
    print("with a lock:", guarded)
    assert (without, guarded) == (1, 2)

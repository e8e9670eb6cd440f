"""Two locks, taken in opposite orders. 两把锁，以相反的顺序获取。"""

import threading

PATIENCE_S = 0.3
both_hold_one = threading.Barrier(2)


class Account:
    def __init__(self, balance):
        self.lock = threading.Lock()
        self.balance = balance


def transfer(source, target, amount):
    with source.lock:
        both_hold_one.wait()  # (1)!
        with target.lock:  # (2)!
            source.balance -= amount
            target.balance += amount


ana, bo = Account(100), Account(100)
threads = [
    threading.Thread(target=transfer, args=(ana, bo, 10), daemon=True),
    threading.Thread(target=transfer, args=(bo, ana, 20), daemon=True),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join(timeout=PATIENCE_S)
waiting = [thread.is_alive() for thread in threads]
print("still waiting:", waiting, "balances:", ana.balance, bo.balance)
assert waiting == [True, True]
assert ana.lock.locked() and bo.lock.locked()
assert (ana.balance, bo.balance) == (100, 100)

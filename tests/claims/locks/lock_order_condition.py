"""One order does not help if a thread waits inside, with both locks, for a condition on the first of them. 顺序一致也没用：线程持有两把锁，又在里面等第一把锁上的条件。"""

import threading

PATIENCE_S = 0.3
orders, stock = threading.Lock(), threading.Lock()
changed = threading.Condition(orders)
waits = threading.Event()
log = []


def wait_for_news():
    with orders, stock:
        waits.set()
        changed.wait()  # releases orders, and keeps stock
        log.append("heard")


def bring_news():
    with orders, stock:
        changed.notify()
        log.append("told")


first = threading.Thread(target=wait_for_news, daemon=True)
first.start()
waits.wait()
second = threading.Thread(target=bring_news, daemon=True)
second.start()
second.join(timeout=PATIENCE_S)
print("both wait:", first.is_alive() and second.is_alive(), log)
assert first.is_alive() and second.is_alive() and log == []
assert orders.locked() and stock.locked()

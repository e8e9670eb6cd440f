"""Two deposits without a lock: one is lost. 没有锁的两次存款，丢了一次。"""

import threading

both_have_read = threading.Barrier(2)
balance = 100


def deposit(amount):
    global balance
    new_balance = balance + amount
    both_have_read.wait()
    balance = new_balance


threads = [threading.Thread(target=deposit, args=(50,)) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("100 + 50 + 50 =", balance)
assert balance == 150

"""Two withdrawals without a lock, nothing forced. 两笔取款，不加锁，不规定先后。"""

import random
import threading
import time

MOST_ROUNDS = 2_000
SHORT_S = 0.002


def withdraw(account, amount):
    seen = account["money"]  # (1)!
    time.sleep(random.choice((0, SHORT_S)))
    account["money"] = seen - amount  # (2)!


results, rounds = set(), 0
while len(results) < 3 and rounds < MOST_ROUNDS:
    rounds += 1
    account = {"money": 100}
    threads = [threading.Thread(target=withdraw, args=(account, amount)) for amount in (30, 50)]
    for thread in threads:
        time.sleep(random.choice((0, 2 * SHORT_S)))
        thread.start()
    for thread in threads:
        thread.join()
    results.add(account["money"])
for left in sorted(results):
    print(left, "left")
assert results == {20, 50, 70}

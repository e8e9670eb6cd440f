"""A thread fails, and the program does not notice. 线程出错了，程序却没有发现。"""

import threading

prices = {"tea": 3, "milk": 2}
paid = []


def pay(item):
    paid.append(prices[item])


threads = [threading.Thread(target=pay, args=(item,)) for item in ("tea", "coffee", "milk")]
for thread in threads:
    thread.start()
for thread in threads:
    result = thread.join()
    assert result is None and not thread.is_alive()
print("paid:", sum(paid))
assert sum(paid) == 5

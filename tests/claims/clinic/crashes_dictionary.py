"""A dictionary grows while another thread walks through it. 一个线程在遍历，另一个在添加。"""

import threading

prices = {"tea": 3, "milk": 2}


def add_price(name):
    prices[name] = 1


seen = []
try:
    for name in prices:  # (1)!
        seen.append(name)
        thread = threading.Thread(target=add_price, args=("bread",))
        thread.start()
        thread.join()
except RuntimeError as error:
    message = str(error)
print("seen:", seen)
print("RuntimeError:", message)
assert seen == ["tea"]
assert message == "dictionary changed size during iteration"

for name in list(prices):  # (2)!
    add_price("sugar")
assert list(prices) == ["tea", "milk", "bread", "sugar"]

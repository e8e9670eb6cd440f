"""sorted() makes a new list, and one assignment puts it in place. 先造新列表，再一次赋值换上去。"""

import threading

prices = [3, 1, 2]
sorting, looked = threading.Event(), threading.Event()


def by_price(price):
    sorting.set()
    looked.wait()
    return price


def sort_prices():
    global prices
    prices = sorted(prices, key=by_price)  # (1)!


sorter = threading.Thread(target=sort_prices)
sorter.start()
sorting.wait()
seen = prices
looked.set()
sorter.join()
print("during the sort:", seen)
print("after the sort: ", prices)
assert seen == [3, 1, 2] and prices == [1, 2, 3]

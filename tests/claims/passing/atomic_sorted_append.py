"""While a thread makes the sorted list, another appends to the old one: the element is lost. 一个线程正在生成排好序的新列表，另一个往旧列表里追加：这个元素就丢了。"""

import threading

prices = [3, 1, 2]
sorting, appended = threading.Event(), threading.Event()


def by_price(price):
    sorting.set()
    appended.wait()
    return price


def sort_prices():
    global prices
    prices = sorted(prices, key=by_price)


sorter = threading.Thread(target=sort_prices)
sorter.start()
sorting.wait()
prices.append(4)
appended.set()
sorter.join()
print("after the sort:", prices)
assert prices == [1, 2, 3]

"""While list.sort() runs a key function, other threads see an empty list. 排序时，别人看到空列表。"""

import threading

prices = [3, 1, 2]
sorting, looked = threading.Event(), threading.Event()


def by_price(price):  # (1)!
    sorting.set()
    looked.wait()
    return price


sorter = threading.Thread(target=prices.sort, kwargs={"key": by_price})
sorter.start()
sorting.wait()
seen = prices.copy()  # (2)!
looked.set()
sorter.join()
print("during the sort:", seen)
print("after the sort: ", prices)
assert seen == [] and prices == [1, 2, 3]

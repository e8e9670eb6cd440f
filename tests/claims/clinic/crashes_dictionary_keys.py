"""A key goes and another comes while a thread walks through the dictionary: `dictionary keys changed`, a key is missed, or nothing is wrong. 遍历字典时删掉一个键、又加进一个键：报 `dictionary keys changed`，漏掉一个键，或者什么问题也没有。"""

import threading


def walk(names, gone):
    prices = dict.fromkeys(names)

    def replace():
        del prices[gone]
        prices["sugar"] = None

    seen, error = [], "no error"
    try:
        for name in prices:
            seen.append(name)
            if name == "tea":
                thread = threading.Thread(target=replace)
                thread.start()
                thread.join()
    except RuntimeError as caught:
        error = str(caught)
    return seen, error


few = walk(["tea", "milk", "bread"], "tea")
more = walk(["tea", "milk", "bread", "salt", "rice"], "tea")
last = walk(["tea", "milk", "bread"], "bread")
print(*few)
print(*more)
print(*last)
assert few == (["tea", "milk", "bread"], "dictionary keys changed during iteration")
assert more == (["tea", "bread", "salt", "rice", "sugar"], "no error")  # no "milk"
assert last == (["tea", "milk", "sugar"], "no error")

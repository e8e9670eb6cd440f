"""A key goes and another comes while a thread walks through the dictionary: `dictionary keys changed`, or a key is missed without an error. 遍历字典时删掉一个键、又加进一个键：报 `dictionary keys changed`，或者漏掉一个键，不报错。"""

import threading


def walk(names):
    prices = dict.fromkeys(names)

    def replace():
        del prices["tea"]
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


few = walk(["tea", "milk", "bread"])
more = walk(["tea", "milk", "bread", "salt", "rice"])  # (1)!
print(*few)
print(*more)
assert few == (["tea", "milk", "bread"], "dictionary keys changed during iteration")
assert more == (["tea", "bread", "salt", "rice", "sugar"], "no error")  # no "milk"

"""A copy of a list of lists shares the inner lists; a deep copy does not. 列表的列表，浅拷贝之后里面的列表仍然共用；深拷贝不会。"""

import copy
import threading

orders = [["tea"]]
changed, seen = threading.Event(), []


def serve(tables):
    changed.wait()
    seen.append(tables)


threads = [
    threading.Thread(target=serve, args=(handed_over,))
    for handed_over in (list(orders), copy.deepcopy(orders))
]
for thread in threads:
    thread.start()
orders[0].append("milk")
changed.set()
for thread in threads:
    thread.join()
print(sorted(seen))
assert sorted(seen) == [[["tea"]], [["tea", "milk"]]]

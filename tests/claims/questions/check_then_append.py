"""Each append() is whole, checking and appending together is not. 单个 append() 是完整的，先查再加不是。"""

import threading

names = []
both_looked = threading.Barrier(2)


def register(name):
    if name not in names:
        both_looked.wait()
        names.append(name)


threads = [threading.Thread(target=register, args=("Ana",)) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(names)
assert names == ["Ana", "Ana"]

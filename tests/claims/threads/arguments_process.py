"""A process unpacks `args` when it is created. 进程在创建时就拆开 `args`。"""

import multiprocessing

try:
    multiprocessing.Process(target=print, args=(5))  # (1)!
except TypeError as error:
    print("args=(5):", error)
    refused = str(error)

process = multiprocessing.Process(target=print, args=("abc"))  # (2)!
print("args=('abc'):", process._args)
assert refused == "'int' object is not iterable"
assert process._args == ("a", "b", "c")

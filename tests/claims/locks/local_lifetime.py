"""The values go when their thread ends; one that refers to itself goes with the next garbage collection. 线程结束，值也就没了；引用自己的值，要等下一次垃圾回收。"""

import gc
import threading
import weakref

data = threading.local()
references = []


class Connection:
    pass


def work():
    data.connection = Connection()
    references.append(weakref.ref(data.connection))


def work_in_a_circle():
    work()
    data.connection.itself = data.connection


gc.disable()
for target in work, work_in_a_circle:
    thread = threading.Thread(target=target)
    thread.start()
    thread.join()
print("connection is gone:", references[0]() is None)
print("one that refers to itself:", references[1]() is None)
assert references[0]() is None and references[1]() is not None
gc.collect()
assert references[1]() is None

"""getName() is deprecated. getName() 已弃用。"""

import threading
import warnings

names = []


def worker():
    names.append(threading.current_thread().getName())  # (1)!


thread = threading.Thread(target=worker, name="Boss")
thread.start()
thread.join()
print(names)
assert names == [thread.name] == ["Boss"]

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    other = threading.Thread()
    other.setName("x"), other.isDaemon(), other.setDaemon(True)  # (2)!
    threading.currentThread(), threading.activeCount()
assert [one.category for one in caught] == [DeprecationWarning] * 5
assert (other.name, other.daemon) == ("x", True)

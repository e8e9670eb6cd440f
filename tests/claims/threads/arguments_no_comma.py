"""`args=(stop)` without the comma: the thread dies. 少了逗号：线程出错退出。"""

import threading

done = []


def worker(stop):
    done.append("worked")


stop = threading.Event()
thread = threading.Thread(target=worker, args=(stop))
thread.start()
thread.join()
print("done:", done)
assert (stop) is stop  # parentheses alone make no tuple
assert type((stop,)) is tuple
assert done == []  # the worker never ran, and nobody told the main thread

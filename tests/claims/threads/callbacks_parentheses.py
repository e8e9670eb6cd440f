"""`target=work()` calls the function now, in the main thread. `target=work()` 会在主线程里立刻调用它。"""

import threading

ran_in = []


def work():
    ran_in.append(threading.current_thread().name)


thread = threading.Thread(target=work(), name="worker")  # (1)!
print("before start():", ran_in)
assert ran_in == ["MainThread"]
thread.start()  # (2)!
thread.join()
print("after join():  ", ran_in)
assert ran_in == ["MainThread"]  # the thread ran, and had nothing to do

"""Set the stack size of threads started later. 设置之后启动的线程的栈大小。"""

import threading

KIB = 1024
results = []

before = threading.stack_size(1024 * KIB)  # (1)!
thread = threading.Thread(target=results.append, args=("done",))
thread.start()  # (2)!
thread.join()
assert results == ["done"]

try:
    threading.stack_size(16 * KIB)
except ValueError as error:
    print("16 KiB: ", type(error).__name__)  # (3)!
    refused = True

print("before: ", before)
print("now:    ", threading.stack_size())  # (4)!
print("again:  ", after_reading := threading.stack_size())
assert before == 0 and refused
assert after_reading == 0  # reading has set it back

"""From a whole number the counter never goes below zero, from 1.5 it does; `release(0)` is an error. 初始值是整数，计数器不会变成负数；是 1.5 就会；release(0) 会报错。"""

import threading

SHORT_S = 0.05

try:
    threading.Semaphore(-1)
except ValueError as error:
    refused = str(error)
print("Semaphore(-1):", refused)
assert refused == "semaphore initial value must be >= 0"

semaphore = threading.Semaphore(0)
print("at zero, no wait:", semaphore.acquire(blocking=False))
print("at zero, 0.05 s:", in_time := semaphore.acquire(timeout=SHORT_S))
assert in_time is False

semaphore.release(2)
taken = [semaphore.acquire(blocking=False) for _ in range(3)]
print("after release(2):", taken)
assert taken == [True, True, False]

for n in 0, -1:
    try:
        semaphore.release(n)
    except ValueError as error:
        refused = str(error)
    print(f"release({n}):", refused)
    assert refused == "n must be one or more"
    refused = ""

for make in threading.Semaphore, threading.BoundedSemaphore:
    fraction = make(1.5)
    taken = [fraction.acquire(blocking=False) for _ in range(100)]
    print(f"{make.__name__}(1.5): {sum(taken)} of 100 get in")
    assert all(taken) and fraction._value < 0

"""A trace function called for each instruction makes `count += 1` lose updates, with a GIL too. 每条指令都调用跟踪函数时，即使有 GIL，count += 1 也会丢更新。"""

import sys
import threading

THREADS = 4
ROUNDS = 2_000
ATTEMPTS = 20
count = 0


def trace(frame, event, arg):
    frame.f_trace_opcodes = True
    return trace


def count_up():
    global count
    for _ in range(ROUNDS):
        count += 1


sys.setswitchinterval(1e-6)
threading.settrace(trace)
for _ in range(ATTEMPTS):
    count = 0
    threads = [threading.Thread(target=count_up) for _ in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if count < THREADS * ROUNDS:
        break
print("updates were lost:", count < THREADS * ROUNDS)
assert count < THREADS * ROUNDS

"""A trace function or a callback of sys.monitoring, called for each instruction, makes `count += 1` lose updates, with a GIL too. 每条指令都调用跟踪函数，或者 sys.monitoring 的回调函数时，即使有 GIL，count += 1 也会丢更新。"""

import sys
import threading

THREADS = 4
ROUNDS = 2_000
ATTEMPTS = 20
count = 0


def trace(frame, event, arg):
    frame.f_trace_opcodes = True
    return trace


def look(code, offset):
    pass


def count_up():
    global count
    for _ in range(ROUNDS):
        count += 1


def loses():
    global count
    for _ in range(ATTEMPTS):
        count = 0
        threads = [threading.Thread(target=count_up) for _ in range(THREADS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        if count < THREADS * ROUNDS:
            return True
    return False


sys.setswitchinterval(1e-6)
threading.settrace(trace)
traced = loses()
threading.settrace(None)
print("updates were lost:", traced)
assert traced
if sys.version_info >= (3, 12):
    each = sys.monitoring.events.INSTRUCTION
    sys.monitoring.use_tool_id(sys.monitoring.PROFILER_ID, "look")
    sys.monitoring.register_callback(sys.monitoring.PROFILER_ID, each, look)
    sys.monitoring.set_local_events(sys.monitoring.PROFILER_ID, count_up.__code__, each)
    assert loses()

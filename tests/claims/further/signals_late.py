"""A handler waits for C code to return. 处理函数要等 C 代码返回才执行。"""

import signal
import time

DELAY_S = 0.01
MANY = 20_000_000
late = []


def on_alarm(signum, frame):
    late.append(time.perf_counter() - due)


signal.signal(signal.SIGALRM, on_alarm)
due = time.perf_counter() + DELAY_S
signal.setitimer(signal.ITIMER_REAL, DELAY_S)
sum(range(MANY))  # (1)!
summed_s = time.perf_counter() - due
print("handled:", len(late), "| only after the sum:", late[0] > summed_s / 2)
assert len(late) == 1
assert late[0] > summed_s / 2 > DELAY_S

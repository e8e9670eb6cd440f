"""One long call into C keeps the GIL, whatever the switch interval. 一次很长的 C 调用会一直占着 GIL。"""

import hashlib
import threading
import time

TICK_S = 0.001
ATTEMPTS = 20  # on a busy machine one look may be too few
data = bytes(100_000_000)
ticks = 0
stop = threading.Event()


def tick():
    global ticks
    while not stop.wait(TICK_S):
        ticks += 1


def one_call():
    sum(range(5_000_000))  # (1)!


def releasing_call():
    hashlib.sha256(data).digest()  # (2)!


def many_steps():
    before = ticks
    while ticks < before + 5:  # (3)!
        pass


def watch(function):
    before, began_s = ticks, time.perf_counter()
    function()
    return ticks - before, (time.perf_counter() - began_s) * 1000


ticker = threading.Thread(target=tick)
ticker.start()
for _ in range(ATTEMPTS):
    in_call, call_ms = watch(one_call)
    if in_call <= 1:
        break
for _ in range(ATTEMPTS):
    in_release, release_ms = watch(releasing_call)
    if in_release >= 3:
        break
in_steps, steps_ms = watch(many_steps)
stop.set()
ticker.join()
print(f"one call:       {in_call} ticks in {call_ms:.0f} ms")
print(f"releasing call: {in_release} ticks in {release_ms:.0f} ms")
print(f"many steps:     {in_steps} ticks in {steps_ms:.0f} ms")
assert in_call <= 1 and call_ms > 10  # (4)!
assert in_release >= 3
assert in_steps >= 5

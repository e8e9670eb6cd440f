"""In 3.13 an exception from a signal handler skips the `finally` around a `while` loop. 3.13 中，信号处理器抛出的异常会跳过包着 while 循环的 finally。"""

import signal
import sys
import threading


class App:
    running = True


def loop_in_try(seen):
    try:
        signal.setitimer(signal.ITIMER_REAL, 0.02)
        while App.running:
            seen["rounds"] += 1
    finally:
        seen["finally"] = True


def loop_in_with(seen):
    lock = seen["lock"] = threading.Lock()
    with lock:
        signal.setitimer(signal.ITIMER_REAL, 0.02)
        while App.running:
            seen["rounds"] += 1


def loop_in_a_function(seen):
    def loop():
        while App.running:
            seen["rounds"] += 1

    try:
        signal.setitimer(signal.ITIMER_REAL, 0.02)
        loop()
    finally:
        seen["finally"] = True


def cleaned_up(function):
    seen = {"rounds": 0, "finally": False}
    try:
        function(seen)
    except KeyboardInterrupt:
        return not seen["lock"].locked() if "lock" in seen else seen["finally"]
    raise AssertionError("not interrupted")


signal.signal(signal.SIGALRM, signal.default_int_handler)
skipped = any(not cleaned_up(loop_in_try) for _ in range(20))
stays_locked = any(not cleaned_up(loop_in_with) for _ in range(20))
assert skipped == stays_locked == (sys.version_info[:2] == (3, 13))
assert all(cleaned_up(loop_in_a_function) for _ in range(20))
print("the loop in a function of its own: finally ran, 20 of 20")

"""From 3.11 to 3.14 an exception from a signal handler skips the `finally` around some loops; a loop in a function of its own is safe. 3.11 到 3.14 中，信号处理器抛出的异常会跳过某些循环外面的 finally；循环放进单独的函数就没有问题。"""

import signal
import sys
import threading

LOOPS = {
    "while True": ("while True: pass",),
    "while not": ("while not seen:", "    pass"),
    "while <": ("n = 0", "while n < 1:", "    pass"),
    "while not, if": ("while not seen:", "    if seen: break"),
    "while, if": ("while True:", "    if seen: break"),
    "for, if": ("for x in iter(int, 1):", "    if x: break"),
    "comprehension, if": ("[x for x in iter(int, 1) if x]",),
}
LAST_SEEN = ((3, 11, 7), (3, 12, 1), (3, 13, 18), (3, 14, 10))  # a later release may have cured it


def body(*lines):
    return "\n        ".join(lines)


def forms(lines):
    return (
        f"def run(seen, lock):\n    try:\n        {body(*lines)}\n    finally:\n        seen.append(1)",
        f"def run(seen, lock):\n    with lock:\n        {body(*lines)}",
        f"def run(seen, lock):\n    def loop():\n        {body(*lines)}\n"
        f"    try:\n        loop()\n    finally:\n        seen.append(1)",
    )


def is_skipped(code):
    scope, seen, lock = {}, [], threading.Lock()
    exec(code, scope)
    try:
        signal.setitimer(signal.ITIMER_REAL, 0.02)
        scope["run"](seen, lock)
    except KeyboardInterrupt:
        return lock.locked() or ("finally" in code and not seen)
    raise AssertionError("not interrupted")


signal.signal(signal.SIGALRM, signal.default_int_handler)
in_try, in_with, in_function = (
    {name for name, lines in LOOPS.items() if any(is_skipped(forms(lines)[n]) for _ in range(5))}
    for n in range(3)
)
skipped = {
    (3, 11): {"while True"},
    (3, 12): {"while True"},
    (3, 13): {"while not", "while <"},
    (3, 14): {"while, if"},
}.get(sys.version_info[:2], set())
if sys.version_info[:2] in ((3, 13), (3, 14)):
    skipped |= {"while not, if", "for, if", "comprehension, if"}
version = sys.version_info[:3]
may_be_cured = any(version[:2] == seen[:2] and version > seen for seen in LAST_SEEN)
assert in_with == in_try - {"while True"}
assert in_try == skipped or (may_be_cured and in_try < skipped)
assert not in_function
print("the loop in a function of its own: finally ran, each time")

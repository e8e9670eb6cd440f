"""Reading a deque that another thread changes, with a GIL. 有 GIL 时，读一个正在变化的 deque。"""

import sys
import threading
from collections import deque

MOST_ROUNDS = 20_000
recent = deque(range(2_000))
stop = threading.Event()


def keep_changing():
    while not stop.is_set():
        recent.append("new")
        recent.popleft()


def outcome(read):
    try:
        read()
    except RuntimeError:
        return "RuntimeError"
    return "no error"


sys.setswitchinterval(1e-5)  # (1)!
thread = threading.Thread(target=keep_changing)
thread.start()
seen = set()
rounds = 0
while len(seen) < 3 and rounds < MOST_ROUNDS:
    rounds += 1
    seen.add(f"for loop: {outcome(lambda: [item for item in recent])}")
    seen.add(f"list(q): {outcome(lambda: list(recent))}")
stop.set()
thread.join()
print(*sorted(seen), sep="\n")
assert len(seen) == 3 and "list(q): RuntimeError" not in seen

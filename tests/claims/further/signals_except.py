"""A worker waits for a KeyboardInterrupt that never comes. 工作线程等不来 KeyboardInterrupt。"""

import signal
import threading

PATIENCE_S = 0.2
started, let_go = threading.Event(), threading.Event()
events = []


def worker():
    try:
        started.set()
        let_go.wait()  # (1)!
        events.append("worker: waited to the end")
    except KeyboardInterrupt:
        events.append("worker: interrupted")


thread = threading.Thread(target=worker)
thread.start()
started.wait()
try:
    signal.raise_signal(signal.SIGINT)  # (2)!
except KeyboardInterrupt:
    events.append("main: interrupted")
thread.join(PATIENCE_S)
assert thread.is_alive()  # (3)!
let_go.set()
thread.join()
print(*events, sep="\n")
assert events == ["main: interrupted", "worker: waited to the end"]

"""Ctrl+C: the main thread hears it and tells the workers. Ctrl+C：主线程收到，再通知工作线程。"""

import signal
import threading

TICK_S = 0.05
POLL_S = 0.2
stop, ready = threading.Event(), threading.Event()
log = []


def worker():
    while not stop.wait(TICK_S):  # (1)!
        ready.set()
    log.append("worker: cleaned up")


thread = threading.Thread(target=worker)
thread.start()
try:
    ready.wait()
    signal.raise_signal(signal.SIGINT)  # (2)!
    while thread.is_alive():
        thread.join(POLL_S)  # (3)!
except KeyboardInterrupt:
    log.append(f"main: Ctrl+C, worker alive: {thread.is_alive()}")
finally:
    stop.set()  # (4)!
    thread.join()
print(*log, sep="\n")
assert log == ["main: Ctrl+C, worker alive: True", "worker: cleaned up"]

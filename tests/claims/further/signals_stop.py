"""Ctrl+C: the main thread hears it and tells the workers. Ctrl+C：主线程收到，再通知工作线程。"""

import signal
import threading

TICK_S = 0.05
POLL_S = 0.2
stop, done, main_in_try = threading.Event(), threading.Event(), threading.Event()
log = []


def worker():
    try:
        main_in_try.wait()
        signal.raise_signal(signal.SIGINT)  # (1)!
        while not stop.wait(TICK_S):  # (2)!
            pass
        log.append("worker: cleaned up")
    finally:
        done.set()


thread = threading.Thread(target=worker)
thread.start()
try:
    main_in_try.set()
    while not done.wait(POLL_S):  # (3)!
        pass
except KeyboardInterrupt:
    log.append(f"main: Ctrl+C, worker alive: {thread.is_alive()}")
finally:
    stop.set()  # (4)!
    thread.join()
print(*log, sep="\n")
assert log == ["main: Ctrl+C, worker alive: True", "worker: cleaned up"]

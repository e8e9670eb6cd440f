"""A thread that waits for signals, without any handler. 专门等信号的线程，不用处理函数。"""

import os
import signal
import threading

WATCHED = {signal.SIGTERM, signal.SIGHUP}
stop = threading.Event()
log, blocked = [], []


def watch():
    while True:
        received = signal.sigwait(WATCHED)  # (1)!
        log.append(f"{threading.current_thread().name}: {signal.Signals(received).name}")
        stop.set()  # (2)!


def work():
    blocked.extend(signal.pthread_sigmask(signal.SIG_BLOCK, ()))
    stop.wait()


signal.pthread_sigmask(signal.SIG_BLOCK, WATCHED)  # (3)!
watcher = threading.Thread(target=watch, name="watcher", daemon=True)  # (4)!
worker = threading.Thread(target=work, name="worker")
watcher.start()
worker.start()

os.kill(os.getpid(), signal.SIGTERM)
worker.join()
print(*log, sep="\n")
assert log == ["watcher: SIGTERM"]
assert set(blocked) >= WATCHED

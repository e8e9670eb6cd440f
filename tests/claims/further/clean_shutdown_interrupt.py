"""Ctrl+C reaches the main thread only; it must tell the others. Ctrl+C 只到主线程，由它转告。"""

import signal
import threading

log = []


def work(stop):
    try:
        stop.wait(timeout=5)
    finally:
        log.append("worker: cleaned up")


stop = threading.Event()
worker = threading.Thread(target=work, args=(stop,))
worker.start()
try:
    signal.raise_signal(signal.SIGINT)  # (1)!
except KeyboardInterrupt:
    log.append("main: interrupted")
    assert worker.is_alive()  # it heard nothing
    stop.set()
worker.join(timeout=5)
print(log)
assert log == ["main: interrupted", "worker: cleaned up"]

"""A handler that wants a lock which the main thread holds. 处理函数要的锁，正被主线程拿着。"""

import signal
import threading

PATIENCE_S = 0.3
lock = threading.Lock()
got = []


def on_signal(signum, frame):
    acquired = lock.acquire(timeout=PATIENCE_S)  # (1)!
    got.append(acquired)
    if acquired:
        lock.release()


signal.signal(signal.SIGTERM, on_signal)
with lock:
    signal.raise_signal(signal.SIGTERM)  # (2)!
print("signal inside `with lock`, handler got it: ", got[-1])
signal.raise_signal(signal.SIGTERM)
print("signal outside `with lock`, handler got it:", got[-1])
assert got == [False, True]

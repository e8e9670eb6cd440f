"""The same thread is back, at a moment you don't choose. 同一个线程又来了，时刻由不得你。"""

import logging
import signal
import threading

log = []


class Resource:
    def __init__(self, lock):
        self.lock = lock

    def __del__(self):
        enter("__del__()", self.lock)


def enter(who, lock):
    if lock.acquire(blocking=False):
        log.append(f"{who}: gets in")
        lock.release()
    else:
        log.append(f"{who}: would wait for ever")


for lock in threading.RLock(), threading.Lock():
    signal.signal(signal.SIGINT, lambda *_, lock=lock: enter("signal handler", lock))
    resource = Resource(lock)
    with lock:
        del resource
        signal.raise_signal(signal.SIGINT)
print(*log, sep="\n")
assert log[:2] == ["__del__(): gets in", "signal handler: gets in"]
assert log[2:] == ["__del__(): would wait for ever", "signal handler: would wait for ever"]
assert type(logging.Handler().lock) is type(threading.RLock())

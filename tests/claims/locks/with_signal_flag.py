"""A signal handler that only sets a flag never leaves a lock locked. 信号处理器只设置一个标志，锁就不会一直锁着。"""

import random
import signal
import threading

stop = False


def ask_to_stop(*_):
    global stop
    stop = True


signal.signal(signal.SIGALRM, ask_to_stop)
for _ in range(500):
    lock, stop = threading.Lock(), False
    signal.setitimer(signal.ITIMER_REAL, random.uniform(0.0001, 0.0005))
    while not stop:
        with lock:
            pass
        lock.acquire()
        try:
            pass
        finally:
            lock.release()
    assert not lock.locked()
print("500 signals, the lock is free")

"""A signal handler that raises may leave a lock locked between `acquire()` and `try`, a semaphore also with `with`, and in 3.14 every lock. 信号处理器抛出异常，可能让锁一直锁着：断在 acquire() 和 try 之间时如此；信号量用 with 也一样；3.14 中所有的锁都一样。"""

import random
import signal
import sys
import threading


class Stop(Exception):
    pass


def by_hand(lock):
    while True:
        lock.acquire()
        try:
            pass
        finally:
            lock.release()


def with_statement(lock):
    while True:
        with lock:
            pass


def interrupt(*_):
    raise Stop


def held(lock):
    if isinstance(lock, threading.Semaphore):
        return lock._value == 0 or lock._cond._lock.locked()
    return lock.locked()


def stays_locked(function, make=threading.Lock):
    lock = make()
    try:
        signal.setitimer(signal.ITIMER_REAL, random.uniform(0.0001, 0.0005))
        function(lock)
    except Stop:
        return held(lock)
    raise AssertionError("not interrupted")


signal.signal(signal.SIGALRM, interrupt)
assert any(stays_locked(by_hand) for _ in range(5000))
assert any(stays_locked(with_statement, threading.Semaphore) for _ in range(5000))
print("acquire(), then try: it may stay locked; with a semaphore: the same")
with_leaks = any(stays_locked(with_statement) for _ in range(500))
assert not with_leaks or sys.version_info[:2] == (3, 14)

"""Interrupted a second time while it waits to get the lock back, `wait()` comes out without the lock. 重新获取锁的时候再被打断一次，wait() 出来时就没有持有锁。"""

import signal
import threading
import time


class Told(threading.Condition):
    def _acquire_restore(self, state):
        wants_lock_back.set()
        super()._acquire_restore(state)


class Stop(Exception):
    pass


def interrupt(*_):
    interrupts.append("Stop")
    if len(interrupts) <= 2:
        raise Stop


def press_twice():
    with condition:  # gets in when wait() gives up the lock
        inside.append("the other thread")
        time.sleep(0.1)  # from there it is a few instructions to the wait
        signal.pthread_kill(threading.main_thread().ident, signal.SIGALRM)
        wants_lock_back.wait()
        while not out.wait(timeout=0.05):
            signal.pthread_kill(threading.main_thread().ident, signal.SIGALRM)
        inside.clear()


inside, interrupts, wants_lock_back, out = [], [], threading.Event(), threading.Event()
condition = Told(threading.Lock())
signal.signal(signal.SIGALRM, interrupt)
thread = threading.Thread(target=press_twice)
with condition:
    thread.start()
    try:
        condition.wait()
    except Stop:
        holds_lock = not inside
    out.set()
    thread.join()
    condition.acquire()  # what leaving the `with` releases
print("holds the lock after the second interrupt:", holds_lock)
assert len(interrupts) >= 2 and not holds_lock

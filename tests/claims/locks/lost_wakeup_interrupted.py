"""A waiter that an exception takes out may use up a notification: the item stays, and the other sleeps on. 等待者因为异常而离开，也可能用掉一次通知：东西还在，另一个线程继续休眠。"""

import signal
import threading


class Stop(Exception):
    pass


class Told(threading.Condition):
    """Tells that a wait is over, before it gets the lock back."""

    def _acquire_restore(self, state):
        over.set()
        super()._acquire_restore(state)


def interrupt(number, frame):
    if "gotit" in frame.f_locals:  # inside wait(), and asleep
        raise Stop


def patient():
    with cond:
        cond.wait_for(lambda: items and end)
        items.clear()


def bring():
    while not cond._waiters:  # the main thread comes first
        pass
    second.start()
    while len(cond._waiters) < 2:
        pass
    with cond:
        while not over.wait(timeout=0.01):
            signal.pthread_kill(threading.main_thread().ident, signal.SIGUSR1)
        items.append("item")
        cond.notify()
        left.append(len(cond._waiters))


cond, over, items, end, left = Told(threading.Lock()), threading.Event(), [], [], []
second, helper = threading.Thread(target=patient), threading.Thread(target=bring)
signal.signal(signal.SIGUSR1, interrupt)
try:
    with cond:
        helper.start()
        cond.wait_for(lambda: items)
except Stop:
    print("the main thread left")
print("items left:", items, "| others waiting:", len(cond._waiters))
assert items == ["item"] and left == [1] and len(cond._waiters) == 1
with cond:
    end.append(True)
    cond.notify()
second.join()
assert not items

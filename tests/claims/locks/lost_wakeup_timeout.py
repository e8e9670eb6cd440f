"""A waiter whose time is up may use up a notification and still get `False`: after a timeout, look again. 已经超时的线程也可能用掉一次通知，得到的照样是 False：超时之后，要再看一次。"""

import threading


class Told(threading.Condition):
    """Holds a waiter whose wait is over until the one who notifies has the lock."""

    def _acquire_restore(self, state):
        time_is_up.set()
        notifier_has_the_lock.wait()
        super()._acquire_restore(state)


def impatient(look_again):
    with cond:
        answer = cond.wait(timeout=0.01)
        log.append(f"wait() returned {answer}")
        if look_again and items:
            log.append(f"looked again: {items.pop()}")


def patient():
    with cond:
        while not items and not end:
            cond.wait()


for look_again in False, True:
    cond, time_is_up, notifier_has_the_lock = (
        Told(threading.Lock()),
        threading.Event(),
        threading.Event(),
    )
    items, log, end = [], [], []
    first = threading.Thread(target=impatient, args=(look_again,))
    second = threading.Thread(target=patient)
    first.start()
    time_is_up.wait()
    second.start()
    while len(cond._waiters) < 2:
        pass
    with cond:
        notifier_has_the_lock.set()
        items.append("item")
        cond.notify()
        assert len(cond._waiters) == 1  # it has been spent on the first
    first.join()
    print(*log, "items left:", items, "others waiting:", len(cond._waiters))
    assert log[0] == "wait() returned False" and len(cond._waiters) == 1
    assert len(items) == (0 if look_again else 1)
    with cond:
        end.append(True)
        cond.notify()
    second.join()

"""Locks and the like that can be sent anywhere. 能随处传递的锁等。"""

import pickle
import threading
from multiprocessing.managers import SyncManager


def wakes(condition):
    ready, woken = threading.Event(), []

    def wait():
        with condition:
            ready.set()  # whoever notifies needs the lock, and gets it in wait()
            woken.append(condition.wait(10))

    thread = threading.Thread(target=wait)
    thread.start()
    ready.wait()
    with condition:
        condition.notify_all()
    thread.join()
    return woken == [True]


def try_each(manager):
    lock, again = manager.Lock(), manager.RLock()
    with lock, again, again:
        yield lock, not lock.acquire(blocking=False)  # (1)!
        yield again, again.acquire()
    for seats in manager.Semaphore(2), manager.BoundedSemaphore(2):
        yield seats, seats.acquire() and seats.acquire() and not seats.acquire(False)
    event = manager.Event()
    event.set()
    yield event, event.is_set() and event.wait()
    condition = manager.Condition()
    yield condition, wakes(condition)
    barrier = manager.Barrier(1)
    yield barrier, barrier.wait() == 0 and barrier.parties == 1


if __name__ == "__main__":
    with SyncManager() as manager:
        for proxy, works in try_each(manager):
            print(f"{type(proxy).__name__:16}", "works" if works else "fails")
            assert works
            assert isinstance(pickle.dumps(proxy), bytes)

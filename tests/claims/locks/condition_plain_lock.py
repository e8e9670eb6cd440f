"""With a `Condition(Lock())` neither call notices that another thread holds the lock, and `wait()` releases it. Condition(Lock()) 的锁正被别的线程持有时，两个调用都不报错，wait() 还会把锁释放掉。"""

import threading


def in_thread(call):
    """call() in a thread that does not hold the lock"""

    def run():
        try:
            call()
            results.append("no error")
        except RuntimeError:
            results.append("RuntimeError")

    results = []
    thread = threading.Thread(target=run)
    thread.start()
    thread.join(60)
    return results[0]


def held(lock):
    cond = threading.Condition(lock)
    cond.acquire()
    return in_thread(cond.notify), in_thread(cond.notify_all)


print("RLock:", *held(threading.RLock()))
print("Lock:", *held(threading.Lock()))
assert held(threading.RLock()) == ("RuntimeError", "RuntimeError")
assert held(threading.Lock()) == ("no error", "no error")
owned = threading.Condition(threading.RLock())
owned.acquire()
assert in_thread(lambda: owned.wait(0)) == "RuntimeError"

cond = threading.Condition(threading.Lock())
cond.acquire()
waiter = threading.Thread(target=cond.wait)
waiter.start()
assert cond.acquire(timeout=60)  # `waiter` has released our lock
print("Lock: released by the wait() of another thread")
cond.notify()
cond.release()
waiter.join()

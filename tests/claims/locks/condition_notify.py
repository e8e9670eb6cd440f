"""notify(n) and notify_all(): how many wake up? notify(n) 和 notify_all() 各唤醒几个？"""

import threading

SHORT_S = 0.1
WAITERS = 5
condition = threading.Condition()
arrived, woken = threading.Semaphore(0), threading.Semaphore(0)
go_home = False


def waiter():
    with condition:
        arrived.release()
        while not go_home:
            condition.wait()
            woken.release()


def count_woken(expected):
    for _ in range(expected):
        woken.acquire()
    assert not woken.acquire(timeout=SHORT_S)
    return expected


threads = [threading.Thread(target=waiter) for _ in range(WAITERS)]
for thread in threads:
    thread.start()
for _ in threads:
    arrived.acquire()

with condition:
    condition.notify()
print("notify():", count_woken(1))
with condition:
    condition.notify(2)
print("notify(2):", count_woken(2))
with condition:
    go_home = True
    condition.notify_all()
print("notify_all():", count_woken(WAITERS))
for thread in threads:
    thread.join()

"""A pause that a signal can cut short. 可以被信号打断的停顿。"""

import threading

PERIOD_S = 60
stop = threading.Event()
first_check = threading.Semaphore(0)
checks = []


def watch():
    while True:
        checks.append("ok")
        first_check.release()
        if stop.wait(timeout=PERIOD_S):
            return


thread = threading.Thread(target=watch)
thread.start()
first_check.acquire()
stop.set()
thread.join(timeout=PERIOD_S / 10)
print("checks:", checks, "running:", thread.is_alive())
assert not thread.is_alive()
assert checks == ["ok"] and not first_check.acquire(blocking=False)

"""A thread that waits for its own lock goes on if another thread releases it. 线程等着自己持有的锁：别的线程释放它，就能继续。"""

import threading

lock = threading.Lock()
got = []


def acquire_twice():
    lock.acquire()
    got.append("once")
    lock.acquire()
    got.append("twice")


thread = threading.Thread(target=acquire_twice, daemon=True)
thread.start()
thread.join(timeout=0.2)
assert thread.is_alive() and got == ["once"]
lock.release()
thread.join()
print("acquired:", *got, "| locked:", lock.locked())
assert got == ["once", "twice"] and lock.locked()

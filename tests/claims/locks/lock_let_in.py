"""A release in the middle of the block lets another thread in: with `Condition.wait()` two are in a block of the same lock. 在代码块中途释放锁，别的线程就能进来：Condition.wait() 让两个线程同时处在同一把锁的代码块里。"""

import threading

lock = threading.Lock()
changed = threading.Condition(lock)
inside, most = [], []
waits = threading.Event()


def wait_inside():
    with lock:
        inside.append("the one who waits")
        waits.set()
        changed.wait()
        inside.remove("the one who waits")


thread = threading.Thread(target=wait_inside)
thread.start()
waits.wait()
with lock:
    inside.append("the main thread")
    most.extend(inside)
    changed.notify()
thread.join()
print("inside:", *most, sep=" | ")
assert most == ["the one who waits", "the main thread"]

"""One lock is enough for two threads to wait for each other: one joins the other inside the block, the other needs the lock. 一把锁也能让两个线程互相等待：一个在代码块里 join 另一个，另一个需要这把锁。"""

import threading

lock, got_in = threading.Lock(), threading.Event()


def needs_the_lock():
    with lock:
        got_in.set()


thread = threading.Thread(target=needs_the_lock)
with lock:
    thread.start()
    thread.join(timeout=0.2)
    print("joined inside the block, still running:", thread.is_alive())
    assert thread.is_alive() and not got_in.is_set()
thread.join(timeout=10)
print("joined outside, still running:", thread.is_alive())
assert not thread.is_alive() and got_in.is_set()

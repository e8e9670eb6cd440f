"""When the thread that holds an `RLock` has ended, a later thread with the same `ident` may count as its owner. 持有 RLock 的线程结束之后，后来的线程 ident 如果相同，就可能被当成它的持有者。"""

import threading


def later_thread_gets_in():
    lock, got_in = threading.RLock(), []
    owner = threading.Thread(target=lock.acquire)
    owner.start()
    owner.join()
    assert not lock.acquire(blocking=False)  # the main thread does not get in
    later = threading.Thread(target=lambda: got_in.append(lock.acquire(blocking=False)))
    later.start()
    later.join()
    return got_in[0]


assert any(later_thread_gets_in() for _ in range(1000))
print("the owner has ended; the main thread: no, a later thread: may get in")

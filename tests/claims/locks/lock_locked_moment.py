"""What `locked()` says may be over at once: another thread acquires the lock between `locked()` and `acquire()`. locked() 的结果可能马上过时：另一个线程会在 locked() 和 acquire() 之间获取锁。"""

import threading

lock = threading.Lock()
was_locked = lock.locked()
other = threading.Thread(target=lock.acquire)  # the moment between the two calls
other.start()
other.join()
got_it = lock.acquire(blocking=False)
print("locked():", was_locked, "acquire():", got_it)
assert (was_locked, got_it) == (False, False)

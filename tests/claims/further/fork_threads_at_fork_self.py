"""With `before=lock.acquire`, a thread that forks while it holds the lock waits for itself, and so does each fork when the lock is registered twice. 登记了 `before=lock.acquire` 之后，拿着这把锁的线程 fork 会等自己；同一把锁登记了两次，每次 fork 都会等自己。"""

import os
import threading

lock = threading.Lock()
got = []


def before():
    got.append(lock.acquire(timeout=0.5))


def after():
    if got[-1]:
        lock.release()


def fork_and_wait():
    pid = os.fork()
    if pid == 0:
        os._exit(0)
    os.waitpid(pid, 0)


def register():
    os.register_at_fork(before=before, after_in_parent=after, after_in_child=after)


register()
with lock:
    fork_and_wait()
fork_and_wait()
register()
fork_and_wait()
print("got the lock:", got[:2], "| registered twice:", got[2:])
assert got == [False, True, True, False]

"""With `before=lock.acquire`, a thread that forks while it holds the lock waits for itself; an RLock does not. 登记了 `before=lock.acquire` 之后，拿着这把锁的线程 fork 会等自己；换成 RLock 就不会。"""

import os
import threading
import warnings

warnings.simplefilter("ignore", DeprecationWarning)


def fork_and_wait():
    pid = os.fork()
    if pid == 0:
        os._exit(0)
    os.waitpid(pid, 0)


def register(lock, got):
    def before():
        got.append(lock.acquire(timeout=0.5))  # (1)!

    def after():
        if got[-1]:
            lock.release()

    os.register_at_fork(before=before, after_in_parent=after, after_in_child=after)


plain, reentrant = threading.Lock(), threading.RLock()
plain_got, reentrant_got = [], []
register(plain, plain_got)
register(reentrant, reentrant_got)

with plain:
    fork_and_wait()
with reentrant:
    fork_and_wait()
fork_and_wait()
print("Lock:", plain_got)
print("RLock:", reentrant_got)
assert plain_got == [False, True, True]
assert reentrant_got == [True, True, True]

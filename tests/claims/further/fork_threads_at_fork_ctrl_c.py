"""Ctrl+C while `before` waits for the lock does not stop the fork, and the lock is released although another thread holds it. `before` 等锁时按下 Ctrl+C，fork 照常进行，别的线程持有的锁会被释放。"""

import os
import signal
import sys
import threading
import time
import warnings

warnings.simplefilter("ignore", DeprecationWarning)
lock, held, trying, forked = threading.Lock(), *(threading.Event() for _ in range(3))
account = {"from": 100, "to": 0}
came, ignored = [], []
sys.unraisablehook = lambda error: ignored.append(error.exc_type.__name__)


def interrupt(*_):
    if not came:
        came.append("the first Ctrl+C")
        raise KeyboardInterrupt


def before():
    trying.set()
    lock.acquire()


def transfer():
    lock.acquire()
    account["from"] -= 30
    held.set()
    trying.wait()
    while not came:  # one that comes just before the lock begins to wait may not wake it
        os.kill(os.getpid(), signal.SIGINT)
        time.sleep(0.01)
    forked.wait()
    account["to"] += 30


signal.signal(signal.SIGINT, interrupt)
os.register_at_fork(before=before, after_in_parent=lock.release, after_in_child=lock.release)
thread = threading.Thread(target=transfer)
thread.start()
held.wait()
pid = os.fork()
if pid == 0:
    os._exit(sum(account.values()))
in_child = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
locked = lock.locked()
forked.set()
thread.join()
print("ignored:", *ignored)
print("held by the transfer after the fork:", locked)
print("in the child's account:", in_child)
assert ignored == ["KeyboardInterrupt"]
assert not locked
assert in_child == 70

"""Hold the lock across the fork. fork 期间由自己握住锁。"""

import os
import threading
import warnings
from time import sleep

warnings.simplefilter("ignore", DeprecationWarning)
lock = threading.Lock()
account = {"from": 100, "to": 0}

os.register_at_fork(  # (1)!
    before=lock.acquire, after_in_parent=lock.release, after_in_child=lock.release
)


def transfer(started):
    with lock:
        account["from"] -= 30
        started.set()
        sleep(0.1)  # (2)!
        account["to"] += 30


started = threading.Event()
thread = threading.Thread(target=transfer, args=(started,))
thread.start()
started.wait()

pid = os.fork()  # (3)!
if pid == 0:
    consistent = lock.acquire(blocking=False) and sum(account.values()) == 100
    os._exit(0 if consistent else 1)

code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
thread.join()
print("child found a free lock and a whole account:", code == 0)
assert code == 0
assert not lock.locked()

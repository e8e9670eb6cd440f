"""A lock of lockf() does not keep out the threads of its own process; one of flock() does. lockf() 的锁挡不住本进程的其他线程；flock() 的挡得住。"""

import fcntl
import tempfile
import threading


def second_thread_gets_in(lock):
    gets_in = []

    def try_to_lock():
        with open(file.name, "r+") as mine:
            try:
                lock(mine, fcntl.LOCK_EX | fcntl.LOCK_NB)
                gets_in.append(True)
            except BlockingIOError:
                gets_in.append(False)

    with tempfile.NamedTemporaryFile("w") as file:
        lock(file, fcntl.LOCK_EX)
        second = threading.Thread(target=try_to_lock)
        second.start()
        second.join()
    return gets_in == [True]


gets_in = {lock.__name__: second_thread_gets_in(lock) for lock in (fcntl.flock, fcntl.lockf)}
print("a second thread gets in:", gets_in)
assert gets_in == {"flock": False, "lockf": True}

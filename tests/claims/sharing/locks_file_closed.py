"""A lock of lockf() goes when its process closes any handle of the file; one of flock() stays. 进程关闭这个文件的任何一个句柄，lockf() 的锁就释放；flock() 的不会。"""

import fcntl
import os
import tempfile


def held_after_another_close(lock):
    with tempfile.NamedTemporaryFile("w") as file:
        lock(file, fcntl.LOCK_EX)
        open(file.name).close()
        pid = os.fork()
        if pid == 0:
            with open(file.name, "w") as mine:
                try:
                    lock(mine, fcntl.LOCK_EX | fcntl.LOCK_NB)
                except BlockingIOError:
                    os._exit(3)
            os._exit(0)
        return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 3


held = {lock.__name__: held_after_another_close(lock) for lock in (fcntl.flock, fcntl.lockf)}
print("another handle was closed; still held:", held)
assert held == {"flock": True, "lockf": False}

"""With flock() a forked child keeps the lock of its parent; with lockf() it does not. 用 flock()，fork 出来的子进程会留住父进程的锁；用 lockf() 不会。"""

import fcntl
import os
import tempfile


def free_after(lock):
    """Whether the lock is free when its process has ended and a child of that lives on."""
    with tempfile.NamedTemporaryFile("w") as file:
        ready, tell = os.pipe()
        hold, let_go = os.pipe()
        holder = os.fork()
        if holder == 0:
            mine = open(file.name, "w")
            lock(mine, fcntl.LOCK_EX)
            os.close(let_go)
            if os.fork() == 0:
                os.read(hold, 1)  # until the pipe is closed
                os._exit(0)
            os.write(tell, b"1")
            os._exit(0)
        os.read(ready, 1)
        os.waitpid(holder, 0)
        try:
            lock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            free = True
        except BlockingIOError:
            free = False
        os.close(let_go)
        lock(file, fcntl.LOCK_EX)  # waits for the grandchild, if it has to
        return free


free = {lock.__name__: free_after(lock) for lock in (fcntl.flock, fcntl.lockf)}
print("its process has ended, a child of that has not; free:", free)
assert free == {"flock": False, "lockf": True}

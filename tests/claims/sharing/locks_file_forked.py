"""A file lock goes with the last process that has the open file: a forked child keeps it. 文件锁要等最后一个拿着这个打开文件的进程退出才释放：fork 出来的子进程会留住它。"""

import fcntl
import os
import tempfile

with tempfile.NamedTemporaryFile("w") as file:
    ready, tell = os.pipe()
    hold, let_go = os.pipe()
    holder = os.fork()
    if holder == 0:
        mine = open(file.name)
        fcntl.flock(mine, fcntl.LOCK_EX)
        os.close(let_go)
        if os.fork() == 0:
            os.read(hold, 1)  # until the pipe is closed
            os._exit(0)
        os.write(tell, b"1")
        os._exit(0)
    os.read(ready, 1)
    os.waitpid(holder, 0)
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        free = True
    except BlockingIOError:
        free = False
    print("its process has ended; free:", free)
    assert not free
    os.close(let_go)
    fcntl.flock(file, fcntl.LOCK_EX)  # waits for the grandchild
    print("free when its child has ended")

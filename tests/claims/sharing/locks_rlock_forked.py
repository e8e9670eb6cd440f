"""After a bare os.fork() the child owns the RLock that the parent holds: both are inside. 直接 os.fork() 之后，子进程也算父进程那把 RLock 的持有者：两边都在里面。"""

import multiprocessing
import os

if __name__ == "__main__":
    inside = {}
    for kind in "RLock", "Lock":
        lock = getattr(multiprocessing.get_context("fork"), kind)()
        with lock:
            pid = os.fork()
            if pid == 0:
                os._exit(3 if lock.acquire(block=False) else 4)
            code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
        inside[kind] = code == 3
    print("the child is inside too:", inside)
    assert inside == {"RLock": True, "Lock": False}

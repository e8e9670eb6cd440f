"""A forked child that attaches and closes still has the block that it inherited open, after the parent's close() and unlink(), too. fork 出的子进程连接后 close()，继承来的那块仍然打开着，父进程 close()、unlink() 之后也是。"""

import multiprocessing
import os
from multiprocessing.shared_memory import SharedMemory


def attach_and_close(name, end):
    block = SharedMemory(name)
    block.close()
    end.send("closed")
    end.recv()  # the parent has closed and unlinked
    with os.scandir("/proc/self/fd") as files:
        end.send(any(name in os.readlink(file) for file in files))


def child_has_it(method):
    context = multiprocessing.get_context(method)
    block = SharedMemory(create=True, size=100)
    ours, theirs = context.Pipe()
    child = context.Process(target=attach_and_close, args=(block.name, theirs))
    child.start()
    assert ours.recv() == "closed"
    block.close()
    block.unlink()
    ours.send("unlinked")
    has_it = ours.recv()
    child.join()
    assert child.exitcode == 0
    return has_it


if __name__ == "__main__":
    forked, spawned = child_has_it("fork"), child_has_it("spawn")
    print("closed everywhere, a forked child has it open: ", forked)
    print("closed everywhere, a spawned child has it open:", spawned)
    assert (forked, spawned) == (True, False)

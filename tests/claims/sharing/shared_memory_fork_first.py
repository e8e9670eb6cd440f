"""Under fork, a child that was started before the first block takes it away at its end. 用 fork 时，比第一块内存更早启动的子进程，结束时会把它删除。"""

import multiprocessing
import os
from multiprocessing import resource_tracker
from multiprocessing.shared_memory import SharedMemory
from time import sleep


def attach(ends):
    os.environ["PYTHONWARNINGS"] = "ignore"  # the tracker of this child would warn of a leak
    block = SharedMemory(ends[1].recv())
    block.close()


def exists_after_the_child(child, ends, block):
    ends[0].send(block.name)
    child.join()
    assert child.exitcode == 0
    for _ in range(100):  # the child's tracker takes a moment
        try:
            SharedMemory(block.name).close()
        except FileNotFoundError:
            return False
        sleep(0.02)
    return True


if __name__ == "__main__":
    fork = multiprocessing.get_context("fork")

    ends = fork.Pipe()
    child = fork.Process(target=attach, args=(ends,))
    child.start()
    block = SharedMemory(create=True, size=100)
    before = exists_after_the_child(child, ends, block)
    block.close()
    resource_tracker.unregister("/" + block.name, "shared_memory")  # gone: our own need not look

    block = SharedMemory(create=True, size=100)
    child = fork.Process(target=attach, args=(ends,))
    child.start()
    after = exists_after_the_child(child, ends, block)
    block.close()
    block.unlink()

    print("child started first, the block is still there:", before)
    print("block created first, the block is still there:", after)
    assert (before, after) == (False, True)

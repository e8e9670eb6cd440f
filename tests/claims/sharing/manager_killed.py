"""SIGTERM ends a program: its own blocks are cleaned up; its SharedMemoryManager goes on, and keeps its blocks. 程序被 SIGTERM 结束：自己建的内存块会清理掉，SharedMemoryManager 却继续运行，它的块也留着。"""

import os
import signal
import subprocess
import sys
from multiprocessing import connection, resource_tracker
from multiprocessing.shared_memory import SharedMemory

PROGRAM = """
import signal
import sys
from multiprocessing.managers import SharedMemoryManager
from multiprocessing.shared_memory import SharedMemory

if {managed}:
    manager = SharedMemoryManager()
    manager.start()
    block, pid = manager.SharedMemory(100), manager._process.pid
else:
    block, pid = SharedMemory(create=True, size=100), 0
print(block.name, pid, flush=True)
signal.pause()
"""
WAIT_S = 2


def helpers_go_on(managed):
    command = [sys.executable, "-c", PROGRAM.format(managed=managed)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as program:
        name, pid = program.stdout.readline().split()
        program.terminate()
        assert program.wait() == -signal.SIGTERM
        # the end of this pipe comes when all who inherited it have ended
        goes_on = not connection.wait([program.stdout], WAIT_S if managed else None)
        if goes_on:
            block = SharedMemory(name)
            block.close()
            resource_tracker.unregister("/" + name, "shared_memory")  # it is not ours
            os.kill(int(pid), signal.SIGKILL)
            assert program.stdout.read() == ""
    return goes_on


if __name__ == "__main__":
    plain, managed = helpers_go_on(managed=False), helpers_go_on(managed=True)
    print("a block of its own, something goes on: ", plain)
    print("a SharedMemoryManager, it goes on:     ", managed)
    assert (plain, managed) == (False, True)

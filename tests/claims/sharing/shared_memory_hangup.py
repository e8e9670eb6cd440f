"""A terminal that closes ends the program, its manager and its resource tracker, and the block stays, in spite of finally and SharedMemoryManager; after SIGTERM the tracker removes it. 关掉终端，程序、管理器和资源跟踪进程一起结束，有 finally 或 SharedMemoryManager 也一样，内存块留下；收到 SIGTERM，跟踪进程会把它删除。"""

import os
import signal
import subprocess
import sys
from multiprocessing.shared_memory import SharedMemory

FINALLY = """
from multiprocessing.shared_memory import SharedMemory
from time import sleep

block = SharedMemory(create=True, size=100)
try:
    print(block.name, flush=True)
    sleep(100)
finally:
    block.unlink()
"""
MANAGER = """
from multiprocessing.managers import SharedMemoryManager
from time import sleep

with SharedMemoryManager() as manager:
    print(manager.SharedMemory(100).name, flush=True)
    sleep(100)
"""


def stays_after(number, source):
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    command = [sys.executable, "-c", source]
    with subprocess.Popen(command, text=True, start_new_session=True, **pipes) as program:
        name = program.stdout.readline().strip()
        os.killpg(program.pid, number)  # what the terminal does, with SIGHUP
        program.stderr.read()  # up to the end: the tracker has ended, too
    assert program.returncode == -number
    try:
        block = SharedMemory(name)
    except FileNotFoundError:
        return False
    block.unlink()
    block.close()
    return True


hangup, terminated = stays_after(signal.SIGHUP, FINALLY), stays_after(signal.SIGTERM, FINALLY)
managed = stays_after(signal.SIGHUP, MANAGER)
print("after SIGHUP the block is there: ", hangup, "- with a manager:", managed)
print("after SIGTERM the block is there:", terminated)
assert (hangup, managed, terminated) == (True, True, False)

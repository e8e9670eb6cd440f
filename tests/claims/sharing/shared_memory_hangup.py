"""A terminal that closes ends the program and its resource tracker, and the block stays; after SIGTERM the tracker removes it. 关掉终端，程序和资源跟踪进程一起结束，内存块留下；收到 SIGTERM，跟踪进程会把它删除。"""

import os
import signal
import subprocess
import sys
from multiprocessing.shared_memory import SharedMemory

PROGRAM = """
from multiprocessing.shared_memory import SharedMemory
from time import sleep

block = SharedMemory(create=True, size=100)
try:
    print(block.name, flush=True)
    sleep(100)
finally:
    block.unlink()
"""


def stays_after(number):
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    command = [sys.executable, "-c", PROGRAM]
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


hangup, terminated = stays_after(signal.SIGHUP), stays_after(signal.SIGTERM)
print("after SIGHUP the block is there: ", hangup)
print("after SIGTERM the block is there:", terminated)
assert (hangup, terminated) == (True, False)

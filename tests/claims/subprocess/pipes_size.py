"""With a pipesize that holds the output, wait() returns though nobody has read. pipesize 装得下全部输出，没人读取，wait() 也能返回。"""

import subprocess
import sys

BIG = 200_000  # more than 64 KiB


def start(pipesize):
    command = [sys.executable, "-c", f"print('x' * {BIG})"]
    return subprocess.Popen(command, stdout=subprocess.PIPE, pipesize=pipesize)


with start(1 << 20) as child:
    print("1 MiB: exit code", child.wait())
    assert child.returncode == 0

with start(-1) as child:
    try:
        child.wait(timeout=0.5)
    except subprocess.TimeoutExpired:
        print("the default: still running")
    assert child.poll() is None
    child.communicate()

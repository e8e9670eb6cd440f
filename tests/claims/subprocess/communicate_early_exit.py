"""The child ends before it has read its input. 子进程没读完输入就结束了。"""

import subprocess
import sys

BIG = "x" * 1_000_000
command = [sys.executable, "-c", "print('enough')"]  # (1)!
pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}

child = subprocess.Popen(command, **pipes)
out, _ = child.communicate(BIG)  # (2)!
print("communicate():", repr(out), "exit code", child.returncode)
assert (out, child.returncode) == ("enough\n", 0)

child = subprocess.Popen(command, **pipes)
try:
    with child:
        child.wait()
        child.stdin.write(BIG)  # (3)!
except BrokenPipeError:
    print("stdin.write():  BrokenPipeError")
else:
    raise AssertionError("written to a process that has ended")
assert child.returncode == 0

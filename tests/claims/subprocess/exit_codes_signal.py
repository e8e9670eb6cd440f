"""A negative returncode is the signal that ended the process. 负的 returncode 就是结束进程的信号。"""

import os
import signal
import subprocess
import sys

PROGRAM = "import sys; sys.stdin.read()"


def start():
    return subprocess.Popen([sys.executable, "-c", PROGRAM], stdin=subprocess.PIPE)


def end(stop):
    with start() as child:
        stop(child)
        child.wait()
    name = signal.Signals(-child.returncode).name  # (1)!
    print(child.returncode, name)
    return child.returncode


assert end(lambda child: child.terminate()) == -signal.SIGTERM
assert end(lambda child: child.kill()) == -signal.SIGKILL
assert end(lambda child: child.send_signal(signal.SIGALRM)) == -signal.SIGALRM

assert (signal.SIGKILL, signal.SIGSEGV, signal.SIGTERM) == (9, 11, 15)

with start() as child:
    child.stdin.close()  # the program ends by itself
    if hasattr(os, "waitid"):  # macOS has it from 3.13
        os.waitid(os.P_PID, child.pid, os.WEXITED | os.WNOWAIT)
    else:
        child.wait()
    child.terminate()  # (2)!
print("too late:", child.returncode)
assert child.returncode == 0

COMMAND = "sh -c 'kill -TERM $$'; exit $?"
through_shell = subprocess.run(COMMAND, shell=True, stderr=subprocess.DEVNULL)
print("through a shell:", through_shell.returncode)  # (3)!
assert through_shell.returncode == 128 + signal.SIGTERM

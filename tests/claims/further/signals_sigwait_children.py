"""A child process inherits the blocked signals: terminate() does not end it. 子进程继承被屏蔽的信号：terminate() 结束不了它。"""

import signal
import subprocess
import sys


def start_and_terminate():
    child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    child.terminate()
    child.communicate(b"\n")
    return child.returncode


before = start_and_terminate()
signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGTERM})
blocked = start_and_terminate()
print("exit code:", before, "| with SIGTERM blocked in the parent:", blocked)
assert (before, blocked) == (-signal.SIGTERM, 0)

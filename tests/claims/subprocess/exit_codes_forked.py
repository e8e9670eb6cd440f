"""In a forked copy of the parent, poll() and wait() give 0 for a child that still runs, and kill() does not kill it. 在 fork 出的副本里，子进程还在运行，poll() 和 wait() 就返回 0，kill() 也不会杀掉它。"""

import os
import subprocess
import sys

child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
forked = os.fork()
if forked == 0:  # not the parent of child
    polled = child.poll()
    child.kill()
    os._exit(0 if polled == child.wait() == 0 else 1)
_, status = os.waitpid(forked, 0)
print("the copy takes it for ended:", status == 0, "| still running:", child.poll() is None)
assert status == 0 and child.poll() is None

child.communicate(b"\n")
print("it ends by itself:", child.returncode)
assert child.returncode == 0

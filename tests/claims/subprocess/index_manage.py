"""Popen manages a process from its start to its exit code. Popen 管理进程的一生：从启动到退出码。"""

import subprocess
import sys

PATIENCE_S = 0.1
PROGRAM = "import sys; sys.stdin.read(); raise SystemExit(3)"  # (1)!

child = subprocess.Popen([sys.executable, "-c", PROGRAM], stdin=subprocess.PIPE)  # (2)!
print("started, poll():", child.poll())
assert child.poll() is None

try:
    child.wait(timeout=PATIENCE_S)  # (3)!
except subprocess.TimeoutExpired:
    print("wait(timeout) gave up, poll():", child.poll())
assert child.poll() is None  # giving up did not end the program

child.stdin.close()  # (4)!
print("wait():", child.wait())
assert child.wait() == child.poll() == child.returncode == 3

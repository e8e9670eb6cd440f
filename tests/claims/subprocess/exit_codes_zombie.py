"""Ended, but not collected: a zombie. 已经结束，还没收走：僵尸进程。"""

import os
import subprocess
import sys
from pathlib import Path

child = subprocess.Popen([sys.executable, "-c", "pass"])
os.waitid(os.P_PID, child.pid, os.WEXITED | os.WNOWAIT)  # (1)!

state = Path(f"/proc/{child.pid}/stat").read_text().rpartition(")")[2].split()[0]
print("state before wait():", state)
assert state == "Z"

child.wait()
print("entry after wait():", Path(f"/proc/{child.pid}").exists())
assert not Path(f"/proc/{child.pid}").exists()

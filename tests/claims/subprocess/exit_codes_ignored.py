"""SIGCHLD ignored: the exit code is lost, and 0 stands in for it. 忽略 SIGCHLD，退出码就丢了，用 0 顶替。"""

import signal
import subprocess
import sys

FAILING = [sys.executable, "-c", "raise SystemExit(3)"]

signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # (1)!
ignored = subprocess.run(FAILING).returncode
signal.signal(signal.SIGCHLD, signal.SIG_DFL)
usual = subprocess.run(FAILING).returncode

print("while ignored:", ignored, "| as usual:", usual)
assert (ignored, usual) == (0, 3)

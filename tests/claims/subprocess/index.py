"""Run another program, then look at what it left. 运行另一个程序，再看它留下了什么。"""

import os
import subprocess
import sys

PROGRAM = "import os; print(os.getpid()); raise SystemExit(3)"

finished = subprocess.run(  # (1)!
    [sys.executable, "-c", PROGRAM],  # (2)!
    capture_output=True,
    text=True,
)
print("a process of its own:", int(finished.stdout) != os.getpid())
print("exit code:", finished.returncode)
assert int(finished.stdout) != os.getpid()
assert finished.returncode == 3

"""A group of its own: one signal reaches them all. 自成一组：一个信号送到每一个成员。"""

import os
import signal
import subprocess
import sys

GRANDCHILD = "import time; print('ready', flush=True); time.sleep(60)"
CHILD = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {GRANDCHILD!r}])"

child = subprocess.Popen(
    [sys.executable, "-c", CHILD],
    stdout=subprocess.PIPE,
    text=True,
    start_new_session=True,  # (1)!
)
assert child.stdout.readline() == "ready\n"  # the grandchild runs
assert os.getpgid(child.pid) == child.pid != os.getpgid(0)

os.killpg(child.pid, signal.SIGTERM)  # (2)!
rest, _ = child.communicate(timeout=30)  # (3)!
print("child:", child.returncode, "| pipe at the end:", rest == "")
assert child.returncode == -signal.SIGTERM
assert rest == ""

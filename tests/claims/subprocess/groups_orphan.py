"""kill() ends the child, and its own child lives on. kill() 只结束子进程，孙进程还活着。"""

import os
import select
import signal
import subprocess
import sys

PATIENCE_S, LONG_S = 0.3, 30
GRANDCHILD = "import os, time; print(os.getpid(), flush=True); time.sleep(60)"
CHILD = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {GRANDCHILD!r}])"

child = subprocess.Popen([sys.executable, "-c", CHILD], stdout=subprocess.PIPE, text=True)
grandchild_pid = int(child.stdout.readline())  # (1)!

child.kill()
print("child ended:", child.wait() == -signal.SIGKILL)
at_end, _, _ = select.select([child.stdout], [], [], PATIENCE_S)
print("its pipe is at the end:", bool(at_end))  # (2)!
assert child.returncode == -signal.SIGKILL
assert not at_end

os.kill(grandchild_pid, signal.SIGKILL)  # (3)!
at_end, _, _ = select.select([child.stdout], [], [], LONG_S)
print("now it is:", bool(at_end))
assert at_end and child.stdout.read() == ""
child.stdout.close()

"""A grandchild with a session of its own escapes killpg(). 自立会话的孙进程，killpg() 够不着。"""

import os
import select
import signal
import subprocess
import sys

PATIENCE_S, LONG_S = 0.3, 30
GRANDCHILD = "import os, time; print(os.getpid(), flush=True); time.sleep(60)"
CHILD = f"""import subprocess, sys
subprocess.run([sys.executable, '-c', {GRANDCHILD!r}], start_new_session=True)"""  # (1)!

child = subprocess.Popen(
    [sys.executable, "-c", CHILD], stdout=subprocess.PIPE, text=True, start_new_session=True
)
grandchild_pid = int(child.stdout.readline())
os.killpg(child.pid, signal.SIGKILL)
print("child ended:", child.wait() == -signal.SIGKILL)
at_end, _, _ = select.select([child.stdout], [], [], PATIENCE_S)
print("grandchild ended:", bool(at_end))  # (2)!
assert child.returncode == -signal.SIGKILL
assert not at_end

os.kill(grandchild_pid, signal.SIGKILL)
at_end, _, _ = select.select([child.stdout], [], [], LONG_S)
assert at_end and child.stdout.read() == ""
child.stdout.close()

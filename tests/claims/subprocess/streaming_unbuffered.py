"""Three ways to make a Python child write at once. 让 Python 子进程立刻写出的三种办法。"""

import os
import subprocess
import sys

PROGRAM = "import sys; print('now'); sys.stdin.readline()"
FLUSHING = "import sys; print('now', flush=True); sys.stdin.readline()"


def first_line(*options, **settings):
    with subprocess.Popen(
        [sys.executable, *options],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        **settings,
    ) as child:
        line = child.stdout.readline()
        assert child.poll() is None  # (1)!
    assert child.returncode == 0
    return line.strip()


print("flush=True:        ", first_line("-c", FLUSHING))
print("python -u:         ", first_line("-u", "-c", PROGRAM))
unbuffered = {**os.environ, "PYTHONUNBUFFERED": "1"}
print("PYTHONUNBUFFERED=1:", first_line("-c", PROGRAM, env=unbuffered))

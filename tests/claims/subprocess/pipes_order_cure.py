"""Flush before another process writes to the same place. 别的进程要写同一个地方，先刷新。"""

import subprocess
import sys

command = [sys.executable, "-c", "print('2. from the child')"]

print("1. from the parent", flush=True)  # (1)!
done = subprocess.run(command)
print("3. from the parent")
assert done.returncode == 0

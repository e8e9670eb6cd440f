"""The parent prints first and appears last. 父进程先打印，却排在最后。"""

import subprocess
import sys

command = [sys.executable, "-c", "print('2. from the child')"]

print("1. from the parent")  # (1)!
done = subprocess.run(command)  # (2)!
print("3. from the parent")
assert done.stdout is None
assert done.returncode == 0

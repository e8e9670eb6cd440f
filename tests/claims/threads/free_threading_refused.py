"""A default build can't turn its GIL off. 默认版本的 Python 不能关掉 GIL。"""

import subprocess
import sys

command = [sys.executable, "-X", "gil=0", "-c", "print('started')"]
run = subprocess.run(command, capture_output=True, text=True)
print("exit code:", run.returncode)
print("started:", "started" in run.stdout)
assert run.returncode == 1 and "started" not in run.stdout
assert "Disabling the GIL is not supported by this build" in run.stderr

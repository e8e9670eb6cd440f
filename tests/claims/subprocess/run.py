"""run() with the options that most calls should have. run() 和大多数调用都该带的选项。"""

import subprocess
import sys

LIMIT_S = 10

done = subprocess.run(
    [sys.executable, "-c", "print(6 * 7)"],  # (1)!
    capture_output=True,  # (2)!
    text=True,  # (3)!
    check=True,  # (4)!
    timeout=LIMIT_S,  # (5)!
)
print("returncode:", done.returncode)
print("stdout:", repr(done.stdout))
print("stderr:", repr(done.stderr))
assert isinstance(done, subprocess.CompletedProcess)
assert done.args == [sys.executable, "-c", "print(6 * 7)"]
assert (done.returncode, done.stdout, done.stderr) == (0, "42\n", "")

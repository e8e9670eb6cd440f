"""check=True turns a bad exit code into an exception. check=True 把非零退出码变成异常。"""

import subprocess
import sys

BACKUP = "import errno, os, sys; sys.exit(os.strerror(errno.ENOSPC))"
command = [sys.executable, "-c", BACKUP]

try:
    subprocess.run(command, capture_output=True, text=True, check=True)
except subprocess.CalledProcessError as error:
    print("backup failed, exit code", error.returncode)
    print("it said:", error.stderr.strip())  # (1)!
    assert error.returncode == 1
    assert error.cmd == command
    assert error.output == error.stdout == ""  # (2)!
    assert "No space left" not in str(error)

done = subprocess.run(command, stderr=subprocess.DEVNULL)
assert isinstance(done, subprocess.CompletedProcess)
try:
    done.check_returncode()  # (3)!
except subprocess.SubprocessError as error:  # (4)!
    print("checked later:", type(error).__name__)
    assert isinstance(error, subprocess.CalledProcessError)

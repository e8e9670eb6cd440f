"""A failure that nobody looks at. 没有检查的失败。"""

import subprocess
import sys

BACKUP = "import errno, os, sys; sys.exit(os.strerror(errno.ENOSPC))"

done = subprocess.run([sys.executable, "-c", BACKUP], capture_output=True)  # (1)!
print("backup finished")
assert done.returncode == 1
assert b"No space left" in done.stderr  # (2)!

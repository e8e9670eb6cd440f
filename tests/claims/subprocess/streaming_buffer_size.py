"""How much a Python child prints before anything is sent. Python 子进程打印多少，才送出第一批。"""

import io
import subprocess
import sys
import tempfile

PROGRAM = """
import os, sys
printed = 0
while os.fstat(1).st_size == 0:
    printed += sys.stdout.write("x" * 99 + "\\n")
print(printed, file=sys.stderr)
"""

with tempfile.TemporaryFile() as file:  # (1)!
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], stdout=file, stderr=subprocess.PIPE, check=True
    )
print("a buffer full, then the first is sent:", int(done.stderr) > io.DEFAULT_BUFFER_SIZE)
assert io.DEFAULT_BUFFER_SIZE <= int(done.stderr) < io.DEFAULT_BUFFER_SIZE * 3
assert io.DEFAULT_BUFFER_SIZE == (128 if sys.version_info >= (3, 14) else 8) * 1024  # (2)!

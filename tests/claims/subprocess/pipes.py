"""Where the output goes: a pipe, the same pipe, nowhere, a file. 输出去哪里：管道、同一条管道、丢掉、文件。"""

import subprocess
import sys
import tempfile

PROGRAM = "import sys; print('result'); sys.stdout.flush(); print('warning', file=sys.stderr)"
command = [sys.executable, "-c", PROGRAM]
PIPE, STDOUT, DEVNULL = subprocess.PIPE, subprocess.STDOUT, subprocess.DEVNULL

apart = subprocess.run(command, stdout=PIPE, stderr=PIPE, text=True)  # (1)!
print("PIPE, PIPE:   ", repr(apart.stdout), repr(apart.stderr))
assert (apart.stdout, apart.stderr) == ("result\n", "warning\n")

merged = subprocess.run(command, stdout=PIPE, stderr=STDOUT, text=True)  # (2)!
print("PIPE, STDOUT: ", repr(merged.stdout), merged.stderr)
assert (merged.stdout, merged.stderr) == ("result\nwarning\n", None)

dropped = subprocess.run(command, stdout=PIPE, stderr=DEVNULL, text=True)  # (3)!
print("PIPE, DEVNULL:", repr(dropped.stdout), dropped.stderr)
assert (dropped.stdout, dropped.stderr) == ("result\n", None)

with tempfile.TemporaryFile("w+") as file:
    subprocess.run(command, stdout=file, stderr=STDOUT, check=True)  # (4)!
    file.seek(0)
    text = file.read()
print("a file:       ", repr(text))
assert text == "result\nwarning\n"

"""Three cures: read it all, drop it, or use a file. 三种办法：全部读走、丢掉、写进文件。"""

import subprocess
import sys
import tempfile

BIG = 1_000_000
command = [sys.executable, "-c", f"print('x' * {BIG})"]

done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)  # (1)!
print("read:   ", len(done.stdout), "characters")
assert len(done.stdout) == BIG + 1

echo = [sys.executable, "-c", "import sys; sys.stdout.writelines(sys.stdin)"]
lines = "a line of text\n" * 100_000
done = subprocess.run(echo, input=lines, stdout=subprocess.PIPE, text=True, check=True)  # (2)!
print("echoed: ", len(done.stdout), "characters")
assert done.stdout == lines

child = subprocess.Popen(command, stdout=subprocess.DEVNULL)  # (3)!
print("dropped: exit code", child.wait())
assert child.returncode == 0

with tempfile.TemporaryFile("w+") as file:
    child = subprocess.Popen(command, stdout=file)  # (4)!
    print("file:    exit code", child.wait())
    file.seek(0)
    assert len(file.read()) == BIG + 1
assert child.returncode == 0

"""input= is what the program reads from its standard input. input= 就是程序从标准输入读到的内容。"""

import subprocess
import sys

command = [sys.executable, "-c", "import sys; print(sys.stdin.read().upper(), end='')"]

done = subprocess.run(command, input="one\ntwo\n", capture_output=True, text=True, check=True)
print(done.stdout, end="")
assert done.stdout == "ONE\nTWO\n"

done = subprocess.run(command, input=b"bytes\n", capture_output=True, check=True)  # (1)!
assert done.stdout.split() == [b"BYTES"]
try:
    subprocess.run(command, input="text\n", capture_output=True)
except TypeError as error:
    print("str, not bytes:", type(error).__name__)
else:
    raise AssertionError("str was taken for bytes")

done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=True)  # (2)!
print("from DEVNULL:", done.stdout)
assert done.stdout == b""

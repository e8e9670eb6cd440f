"""communicate(): write, read to the end, wait. communicate()：写入、读到底、等它结束。"""

import subprocess
import sys

PROGRAM = """
import sys
for number, line in enumerate(sys.stdin, start=1):
    print(number, line.strip().upper())
print("lines:", number, file=sys.stderr)
"""

child = subprocess.Popen(
    [sys.executable, "-c", PROGRAM],
    stdin=subprocess.PIPE,  # (1)!
    stdout=subprocess.PIPE,
    stderr=subprocess.PIPE,
    text=True,
)
out, err = child.communicate("apple\npear\n")  # (2)!
print(out, end="")
print("on standard error:", err.strip())
assert out == "1 APPLE\n2 PEAR\n"
assert err == "lines: 2\n"
assert child.returncode == 0  # (3)!

try:
    child.communicate("plum\n")  # (4)!
except ValueError as error:
    print("once more:", type(error).__name__)
else:
    raise AssertionError("a second input was accepted")

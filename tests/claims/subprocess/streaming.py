"""Read lines while the program is still running. 程序还在运行，就一行行读它的输出。"""

import subprocess
import sys

PROGRAM = """
import sys
for stream, text in (sys.stdout, "downloading"), (sys.stderr, "slow mirror"), (sys.stdout, "done"):
    print(text, file=stream)
    sys.stdin.readline()
"""

with subprocess.Popen(
    [sys.executable, "-u", "-c", PROGRAM],  # (1)!
    stdin=subprocess.PIPE,
    stdout=subprocess.PIPE,
    stderr=subprocess.STDOUT,  # (2)!
    text=True,
) as child:
    lines = []
    for line in child.stdout:  # (3)!
        lines.append(line.strip())
        print(lines[-1], "| still running:", child.poll() is None)
        assert child.poll() is None  # (4)!
        child.stdin.write("next\n")
        child.stdin.flush()

assert lines == ["downloading", "slow mirror", "done"]
assert child.returncode == 0  # (5)!

"""Writing to a program that ends without reading. 往一个不读输入就结束的程序里写。"""
# /// example
# platform = ["linux", "darwin"]
# [[outcome]]
# text = "written, exit code 0"
# when = "may"
# [[outcome]]
# text = "BrokenPipeError, exit code 0"
# when = "may"
# [[outcome]]
# text = "BrokenPipeError, exit code 1"
# when = "never"
# ///

import random
import subprocess
import sys
import time

MOST_ROUNDS = 60
LONG_S = 0.2


def send_a_line():
    command = [sys.executable, "-c", "pass"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, bufsize=0) as child:
        time.sleep(random.choice((0, LONG_S)))  # (1)!
        try:
            child.stdin.write(b"a line\n")
            answer = "written"  # (2)!
        except BrokenPipeError:
            answer = "BrokenPipeError"
    return f"{answer}, exit code {child.returncode}"


seen = set()
rounds = 0
while len(seen) < 2 and rounds < MOST_ROUNDS:
    rounds += 1
    seen.add(send_a_line())
print(*sorted(seen), sep="\n")
assert seen == {"written, exit code 0", "BrokenPipeError, exit code 0"}

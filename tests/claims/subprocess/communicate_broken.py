"""Writing to a program that ends without reading. 往一个不读输入就结束的程序里写。"""

import subprocess
import sys
import time

MOST_ROUNDS = 12


def send_a_line(pause_s):
    command = [sys.executable, "-c", "pass"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, bufsize=0) as child:
        time.sleep(pause_s)  # (1)!
        try:
            child.stdin.write(b"a line\n")
            answer = "written"  # (2)!
        except BrokenPipeError:
            answer = "BrokenPipeError"
    return f"{answer}, exit code {child.returncode}"


seen = set()
pauses_s = [0] + [0.01 * 2**number for number in range(MOST_ROUNDS)]
while len(seen) < 2 and pauses_s:
    seen.add(send_a_line(pauses_s.pop(0)))
print(*sorted(seen), sep="\n")
assert seen == {"written, exit code 0", "BrokenPipeError, exit code 0"}

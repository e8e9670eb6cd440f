"""run(timeout): what output does the exception carry? run(timeout) 超时：异常里带着什么输出？"""

import subprocess
import sys

MOST_ROUNDS = 16
PROGRAM = r"import os, time; os.write(1, b'ready\n'); time.sleep(60)"  # in one piece


def output_so_far(limit):
    try:
        subprocess.run(
            [sys.executable, "-c", PROGRAM], stdout=subprocess.PIPE, text=True, timeout=limit
        )
    except subprocess.TimeoutExpired as error:
        return repr(error.stdout)
    raise AssertionError("there was no timeout")


seen = set()
limits = [0] + [0.001 * 2**number for number in range(MOST_ROUNDS)]
while len(seen) < 2 and limits:
    seen.add(output_so_far(limits.pop(0)))  # (1)!
print(*sorted(seen), sep="\n")
assert seen == {"None", r"b'ready\n'"}  # (2)!

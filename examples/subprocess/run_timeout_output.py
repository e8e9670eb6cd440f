"""run(timeout): what output does the exception carry? run(timeout) 超时：异常里带着什么输出？"""
# /// example
# platform = ["linux", "darwin"]
# [[outcome]]
# text = "None"
# when = "may"
# [[outcome]]
# text = "b'ready\\n'"
# when = "may"
# [[outcome]]
# text = "'ready\\n'"
# when = "never"
# ///

import subprocess
import sys

LONGEST_S = 30
PROGRAM = "import time; print('ready', flush=True); time.sleep(60)"


def output_so_far(limit):
    try:
        subprocess.run(
            [sys.executable, "-c", PROGRAM], stdout=subprocess.PIPE, text=True, timeout=limit
        )
    except subprocess.TimeoutExpired as error:
        return repr(error.stdout)
    raise AssertionError("there was no timeout")


limit, seen = 0.001, set()
while len(seen) < 2 and limit < LONGEST_S:
    seen.add(output_so_far(limit))
    limit *= 2  # (1)!
print(*sorted(seen), sep="\n")
assert seen == {"None", r"b'ready\n'"}  # (2)!

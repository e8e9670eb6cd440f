"""A conversation: one line there, one line back. 对话：去一行，回一行。"""

import subprocess
import sys

PROGRAM = """
import sys
total = 0
for line in sys.stdin:
    total += int(line)
    print(total)
"""

with subprocess.Popen(  # (1)!
    [sys.executable, "-u", "-c", PROGRAM],  # (2)!
    stdin=subprocess.PIPE,
    stdout=subprocess.PIPE,
    text=True,
    bufsize=1,  # (3)!
) as child:
    answers = []
    for number in 5, 20, 17:
        child.stdin.write(f"{number}\n")
        answers.append(int(child.stdout.readline()))  # (4)!
        print(f"sent {number}, total {answers[-1]}")
    assert child.poll() is None  # one process for the whole conversation

assert answers == [5, 25, 42]
assert child.returncode == 0

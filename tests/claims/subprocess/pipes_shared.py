"""Two unbuffered children, one pipe: do lines stay whole? 两个不缓冲的子进程共用一条管道：一行还完整吗？"""

import os
import random
import subprocess
import sys

MOST_ROUNDS = 60
PROGRAM = """
import random, sys, time

class Step:
    def __str__(self):
        time.sleep(random.choice((0, 0.002)))
        return "7"

sys.stdin.read()
time.sleep(random.choice((0, 0.02)))
for _ in range(int(sys.argv[1])):
"""
PRINT = PROGRAM + "    print('step', Step(), 'done')"  # (1)!
ONE_WRITE = PROGRAM + "    sys.stdout.write(f'step {Step()} done\\n')"  # (2)!


def lines_of_two(program, count):
    output, output_end = os.pipe()
    gate, gate_end = os.pipe()
    command = [sys.executable, "-u", "-c", program, str(count)]
    children = [subprocess.Popen(command, stdin=gate, stdout=output_end) for _ in range(2)]
    for end in gate, gate_end, output_end:
        os.close(end)  # (3)!
    with open(output) as file:
        text = file.read()
    assert [child.wait() for child in children] == [0, 0]
    lines = ["step 7 done"] * (2 * count)
    assert sorted(text) == sorted("\n".join([*lines, ""]))  # (4)!
    return "whole lines" if text.splitlines() == lines else "torn lines"


seen = set()
rounds = 0
while len(seen) < 3 and rounds < MOST_ROUNDS:
    rounds += 1
    count = random.choice((1, 10))
    seen.add(f"print: {lines_of_two(PRINT, count)}")
    seen.add(f"one write: {lines_of_two(ONE_WRITE, count)}")
print(*sorted(seen), sep="\n")
assert seen == {"print: whole lines", "print: torn lines", "one write: whole lines"}

"""A child is killed while it writes: what arrived? 子进程正在输出时被杀：收到了什么？"""

import random
import subprocess
import sys
import time

MOST_ROUNDS = 100
MOST_S = 0.2
PROGRAM = """
import itertools, random, sys, time
for n in itertools.count():
    for part in f"line {n}", "\\n":
        sys.stdout.write(part)
        time.sleep(random.choice((0, 0.002)))
"""


def what_arrived():
    command = [sys.executable, "-u", "-c", PROGRAM]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        begun = child.stdout.read(random.randrange(2))  # (1)!
        time.sleep(random.choice((0, random.uniform(0, MOST_S))))
        child.kill()
        out = begun + child.stdout.read()  # (2)!
    assert child.returncode != 0
    whole, _, rest = out.rpartition("\n")
    lines = whole.split("\n") if whole else []
    if lines != [f"line {n}" for n in range(len(lines))]:
        return "a gap in the middle"
    if rest:
        return "half a line at the end"
    return "whole lines" if lines else "nothing"


seen = set()
rounds = 0
while len(seen) < 3 and rounds < MOST_ROUNDS:
    rounds += 1
    seen.add(what_arrived())
print(*sorted(seen), sep="\n")
assert seen == {"nothing", "whole lines", "half a line at the end"}

"""wait() with a pipe that nobody reads: both wait for ever. 没人读管道就 wait()：两边永远等下去。"""

import subprocess
import sys

PATIENCE_S = 0.5
SMALL, BIG = 100, 1_000_000


def start(size):
    program = f"print('x' * {size})"
    return subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True)


child = start(SMALL)
print("small output: exit code", child.wait())  # (1)!
assert child.returncode == 0
child.stdout.close()

child = start(BIG)
try:
    child.wait(timeout=PATIENCE_S)  # (2)!
except subprocess.TimeoutExpired:
    print("big output:   still running:", child.poll() is None)
assert child.poll() is None

out, _ = child.communicate()  # (3)!
print("after reading: exit code", child.returncode, "and", len(out), "characters")
assert (child.returncode, len(out)) == (0, BIG + 1)

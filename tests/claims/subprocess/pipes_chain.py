"""One program feeds the next, without a shell. 一个程序的输出喂给下一个，不经过 shell。"""

import subprocess
import sys

NUMBERS = "for number in range(1, 6): print(number)"
SUM = "import sys; print(sum(map(int, sys.stdin)))"

numbers = subprocess.Popen([sys.executable, "-c", NUMBERS], stdout=subprocess.PIPE)
total = subprocess.Popen(
    [sys.executable, "-c", SUM],
    stdin=numbers.stdout,  # (1)!
    stdout=subprocess.PIPE,
    text=True,
)
numbers.stdout.close()  # (2)!
out, _ = total.communicate()
print("sum:", out.strip(), "| exit codes:", numbers.wait(), total.returncode)  # (3)!
assert out == "15\n"
assert numbers.returncode == total.returncode == 0

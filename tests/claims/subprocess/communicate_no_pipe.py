"""communicate(input) without stdin=PIPE drops the input, without an error. 没有 stdin=PIPE，communicate(input) 会悄悄丢掉输入，不报错。"""

import subprocess
import sys

PROGRAM = "import sys; print(repr(sys.stdin.read()))"


def read_by_child(stdin):
    command = [sys.executable, "-c", PROGRAM]
    child = subprocess.Popen(command, stdin=stdin, stdout=subprocess.PIPE, text=True)
    return child.communicate("hello")[0].strip()


with_pipe, without = read_by_child(subprocess.PIPE), read_by_child(subprocess.DEVNULL)
print("with PIPE:", with_pipe, "without:", without)
assert (with_pipe, without) == ("'hello'", "''")

"""The end of `with Popen()` closes the pipes before it waits: a child that still writes fails; communicate() lets it finish. `with Popen()` 结尾先关管道再等待：还在写输出的子进程会失败；用 communicate() 就能写完。"""

import subprocess
import sys

PROGRAM = "import sys; sys.stdin.read(); print('saved', flush=True)"


def exit_code(communicate):
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM],
        stdin=subprocess.PIPE,  # closed last: the child writes when its output is closed
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as child:
        if communicate:
            assert child.communicate()[0] == "saved\n"
    return child.returncode


print("with alone: failed:", exit_code(False) != 0)
print("with communicate(): exit code", exit_code(True))
assert exit_code(False) != 0 and exit_code(True) == 0

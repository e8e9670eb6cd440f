"""Up to 3.14 wait(timeout) pauses again and again, 50 ms at most; from 3.15 on, where Linux has pidfd_open(), it does not. 3.14 及以前，wait(timeout) 一次次停顿再查询，每次最多 50 毫秒；3.15 起，Linux 有 pidfd_open() 就不再这样。"""

import subprocess
import sys
import time

pauses = []
sleep = time.sleep


def noted(seconds):
    pauses.append(seconds)
    sleep(seconds)


with subprocess.Popen(
    [sys.executable, "-c", "import sys; sys.stdin.read()"], stdin=subprocess.PIPE
) as child:
    time.sleep = noted
    try:
        child.wait(0.5)
    except subprocess.TimeoutExpired:
        print("TimeoutExpired")
    time.sleep = sleep
if sys.version_info < (3, 15):
    assert len(pauses) > 5 and max(pauses) == 0.05
else:
    assert not pauses

"""wait(timeout) with a negative timeout, the child has ended: its exit code up to 3.14, TimeoutExpired from 3.15 on. 子进程已经结束，wait() 的超时值为负：3.14 及以前返回退出码，3.15 起抛出 TimeoutExpired。"""

import os
import subprocess
import sys


def waited(timeout):
    child = subprocess.Popen([sys.executable, "-c", "raise SystemExit(3)"])
    os.waitid(os.P_PID, child.pid, os.WEXITED | os.WNOWAIT)  # it has ended
    try:
        return child.wait(timeout)
    except subprocess.TimeoutExpired:
        assert child.wait(0) == 3
        return "TimeoutExpired"


zero, negative = waited(0), waited(-1)
assert zero == 3
assert negative == ("TimeoutExpired" if sys.version_info >= (3, 15) else 3)
print("timeout 0:", zero)

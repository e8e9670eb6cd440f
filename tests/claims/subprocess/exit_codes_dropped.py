"""A child whose Popen object is gone stays a zombie until the next Popen(), which collects it. Popen 对象已经销毁的子进程，结束后一直是僵尸进程，直到下一次 Popen() 回收它。"""

import gc
import os
import subprocess
import sys
import warnings

WAIT_ONLY = os.WEXITED | os.WNOWAIT  # without collecting it
warnings.simplefilter("ignore", ResourceWarning)

read_end, write_end = os.pipe()
child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=read_end)
pid = child.pid
del child  # while it runs
gc.collect()
os.write(write_end, b"\n")
print("ended, not collected:", os.waitid(os.P_PID, pid, WAIT_ONLY).si_pid == pid)
assert os.waitid(os.P_PID, pid, WAIT_ONLY | os.WNOHANG).si_pid == pid  # and still not

subprocess.run([sys.executable, "-c", "pass"])
try:
    os.waitid(os.P_PID, pid, WAIT_ONLY | os.WNOHANG)
    raise AssertionError("still not collected")
except ChildProcessError:
    print("after the next Popen(): collected")

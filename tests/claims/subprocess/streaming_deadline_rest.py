"""The child is killed: a loop over its lines still gets those that are in the pipe. 子进程被杀了：逐行读取的循环还会读到管道里剩下的行。"""

import subprocess
import sys
import threading

LINES = 100
PROGRAM = f"""
import sys, time
for n in range({LINES}):
    print(n)
print("written", file=sys.stderr)
time.sleep(60)
"""

pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
with subprocess.Popen([sys.executable, "-u", "-c", PROGRAM], text=True, **pipes) as child:
    assert child.stderr.readline() == "written\n"  # all lines are in the pipe
    alarm = threading.Timer(0, child.kill)
    alarm.start()
    child.wait()  # the time is up
    after = [line for line in child.stdout]
print("lines after the child was killed:", len(after))
assert len(after) == LINES and child.returncode != 0

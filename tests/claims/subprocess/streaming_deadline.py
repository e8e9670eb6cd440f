"""A time limit for a loop over lines. 给逐行读取加一个期限。"""

import subprocess
import sys
import threading

LIMIT_S = 0.3
PROGRAM = "import time; print('one line', flush=True); time.sleep(60)"

with subprocess.Popen([sys.executable, "-c", PROGRAM], stdout=subprocess.PIPE, text=True) as child:
    first = child.stdout.readline()
    alarm = threading.Timer(LIMIT_S, child.kill)  # (1)!
    alarm.daemon = True
    alarm.start()
    rest = [line for line in child.stdout]  # (2)!
alarm.cancel()  # (3)!

print("received:", [first, *rest])
print("killed:", child.returncode != 0)
assert [first, *rest] == ["one line\n"]
assert child.returncode != 0

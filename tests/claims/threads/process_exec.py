"""One process, two programs one after the other. 一个进程，先后执行两个程序。"""

import os
import sys

if len(sys.argv) == 1:
    print(f"first program:  pid {os.getpid()}", flush=True)
    os.execv(sys.executable, [sys.executable, __file__, str(os.getpid())])  # (1)!

print(f"second program: pid {os.getpid()}")
assert os.getpid() == int(sys.argv[1])

"""A thread started in an atexit handler raises RuntimeError in 3.12.0 to 3.12.2 only. 在 atexit 登记的函数里启动线程，只有 3.12.0 到 3.12.2 会抛出 RuntimeError。"""

import subprocess
import sys

PROGRAM = """
import atexit, threading

def late():
    try:
        threading.Thread(target=print, args=("the thread ran",)).start()
    except RuntimeError as error:
        print("RuntimeError")

atexit.register(late)
"""

run = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True)
lines = run.stdout.splitlines()
assert lines == (
    ["RuntimeError"] if (3, 12) <= sys.version_info < (3, 12, 3) else ["the thread ran"]
)
print("3.12.0 to 3.12.2: refused, other versions: the thread ran")

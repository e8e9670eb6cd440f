"""A thread started in an atexit handler raises RuntimeError on 3.12 only. 在 atexit 登记的函数里启动线程，只有 3.12 上抛出 RuntimeError。"""

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
assert lines == (["RuntimeError"] if sys.version_info[:2] == (3, 12) else ["the thread ran"])
print("3.12: refused, other versions: the thread ran")

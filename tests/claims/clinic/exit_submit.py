"""Once the main thread has come to its end, submit() of a new pool raises “after interpreter shutdown”, in a thread and in atexit. 主线程走到末尾之后，在线程和 atexit 函数里向新建的池提交，都会抛出 after interpreter shutdown。"""

import subprocess
import sys

PROGRAM = """
import atexit, threading, time
from concurrent.futures import ThreadPoolExecutor

def late():
    while threading.main_thread().is_alive():
        time.sleep(0.01)
    try:
        while True:
            ThreadPoolExecutor().submit(int).result()
    except RuntimeError as error:
        print("RuntimeError:", error)

threading.Thread(target=late).start()
atexit.register(late)
print("submit() while the main thread runs:", ThreadPoolExecutor().submit(int).result())
"""

run = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=30)
print(run.stdout, end="")
assert run.stdout.splitlines() == [
    "submit() while the main thread runs: 0",
    *["RuntimeError: cannot schedule new futures after interpreter shutdown"] * 2,
], run.stderr

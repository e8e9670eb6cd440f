"""Once the script has come to its end, a pool of interpreters no longer finds the script's functions. 脚本执行到末尾之后，子解释器池就找不到脚本里的函数了。"""

import subprocess
import sys
import tempfile
from pathlib import Path

APP = """
import os, time
from concurrent.futures import InterpreterPoolExecutor

LIMIT = 3

def limit():
    return LIMIT

def outlive_main(_):
    while "__file__" in globals():
        time.sleep(0.01)

def show(future):
    print(type(future.exception()).__name__)

if __name__ == "__main__":
    pool = InterpreterPoolExecutor(1)
    print(pool.submit(limit).result())
    reader, writer = os.pipe()
    pool.submit(os.read, reader, 1).add_done_callback(LATE)
    pool.submit(limit).add_done_callback(show)
    os.write(writer, b".")
    WAIT
"""

with tempfile.TemporaryDirectory() as folder:
    for late, wait, expected in (
        ("print", "pool.shutdown()", "NoneType"),
        ("outlive_main", "", "NotShareableError"),
    ):
        app = Path(folder, "app.py")
        app.write_text(APP.replace("LATE", late).replace("WAIT", wait))
        run = subprocess.run([sys.executable, app], capture_output=True, text=True, timeout=10)
        lines = run.stdout.splitlines()
        print(f"main waits: {bool(wait)}:", lines[0], lines[-1])
        assert (lines[0], lines[-1]) == ("3", expected), run

"""A thread that starts a spawned child after the script's last line: AttributeError. 脚本的最后一行执行完之后，才由线程启动子进程（spawn）：AttributeError。"""

import subprocess
import sys
import tempfile
from pathlib import Path

APP = """
import multiprocessing, threading, time

def f():
    print("working", flush=True)

def start():
    while LATE and "__file__" in globals():
        time.sleep(0.01)
    process = multiprocessing.get_context("METHOD").Process(target=f)
    process.start()
    process.join()

if __name__ == "__main__":
    thread = threading.Thread(target=start)
    thread.start()
    if not LATE:
        thread.join()
"""

with tempfile.TemporaryDirectory() as folder:
    for method in ("spawn", "forkserver"):
        for late in (False, True):
            app = Path(folder, "app.py")
            app.write_text(APP.replace("LATE", str(late)).replace("METHOD", method))
            run = subprocess.run([sys.executable, app], capture_output=True, text=True, timeout=15)
            error = run.stderr.splitlines()[-1].split(":")[0] if run.stderr else ""
            print(f"{method}, after the last line: {late}:", run.stdout.strip() or error)
            expected = ("", "AttributeError") if late else ("working\n", "")
            assert (run.stdout, error) == expected, run

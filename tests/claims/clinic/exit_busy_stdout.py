"""A daemon thread that stands in print() at exit makes the interpreter abort with _enter_buffered_busy. 退出时守护线程正停在 print() 里，解释器会以 _enter_buffered_busy 中止。"""

import subprocess
import sys

PROGRAM = """
import sys, threading

def log():
    print("x" * 1_000_000)

threading.Thread(target=log, daemon=True).start()
sys.stdin.readline()
"""

pipes = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
with subprocess.Popen([sys.executable, "-c", PROGRAM], **pipes) as app:
    app.stdout.read(1)
    app.stdin.write(b"\n")
    app.stdin.close()
    error = app.stderr.readline().decode()
    app.wait(30)
print(error.split(" for ")[0])
print("exit code:", app.returncode)
assert error.startswith("Fatal Python error: _enter_buffered_busy: could not acquire lock")
assert app.returncode == -6

"""A daemon thread that prints may make the exit fail with SIGABRT. 守护线程里有 print()，程序退出时可能以 SIGABRT 告终。"""

import os
import signal
import subprocess
import sys

PROGRAM = """
import threading, time
def report():
    while True:
        print("x" * 200)
for _ in range(2):
    threading.Thread(target=report, daemon=True).start()
time.sleep(0.03)  # the work of the main thread
"""
env = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
for _ in range(60):
    run = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env=env,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    if run.returncode:
        break
assert run.returncode == -signal.SIGABRT
print(run.stderr.partition(" for ")[0])
assert "at interpreter shutdown, possibly due to daemon threads" in run.stderr

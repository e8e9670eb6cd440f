"""A daemon process that ignores SIGTERM keeps the program waiting at its exit. 守护进程忽略 SIGTERM，程序退出时就会一直等它。"""

import os
import signal
import subprocess
import sys

PATIENCE_S = 1.0
PROGRAM = """
import multiprocessing, os, signal, time

def work(ready):
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    ready.set()
    time.sleep(60)  # the work

context = multiprocessing.get_context("fork")
ready = context.Event()
child = context.Process(target=work, args=(ready,), daemon=True)
child.start()
ready.wait()
print(child.pid, flush=True)
"""

with subprocess.Popen([sys.executable, "-c", PROGRAM], stdout=subprocess.PIPE) as app:
    child = int(app.stdout.readline())
    try:
        app.wait(PATIENCE_S)
        waits = False
    except subprocess.TimeoutExpired:
        waits = True
    os.kill(child, signal.SIGKILL)
    app.wait(30)
print("the program waits:", waits, "| exit code at last:", app.returncode)
assert waits and app.returncode == 0

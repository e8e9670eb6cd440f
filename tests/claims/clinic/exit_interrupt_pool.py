"""Ctrl+C while the interpreter waits at exit for a task of a ProcessPoolExecutor: the program hangs, though the task ends. 退出时解释器在等 ProcessPoolExecutor 的任务，这时按 Ctrl+C：任务会结束，程序却卡住不退出。"""

import os
import signal
import subprocess
import sys

PATIENCE_S = 3.0
PROGRAM = """
import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

pool = ProcessPoolExecutor(1, mp_context=get_context("fork"))
pool.submit(time.sleep, 1)  # the work
print("the last line has run", flush=True)
"""

hangs = False
for _ in range(5):
    app = subprocess.Popen(
        [sys.executable, "-c", PROGRAM],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    line = app.stdout.readline()
    app.send_signal(signal.SIGINT)  # (1)!
    try:
        app.wait(PATIENCE_S)
    except subprocess.TimeoutExpired:
        hangs = True
        os.killpg(app.pid, signal.SIGKILL)
    errors = app.communicate()[1]
    if hangs:
        break  # else it came a moment before the waiting began
print(line, end="")
print("hangs after KeyboardInterrupt:", hangs and "KeyboardInterrupt" in errors)
assert hangs and "KeyboardInterrupt" in errors

"""Ctrl+C while the interpreter waits at exit for a task of a ProcessPoolExecutor: the program hangs, though the task ends. 退出时解释器在等 ProcessPoolExecutor 的任务，这时按 Ctrl+C：任务会结束，程序却卡住不退出。"""

import os
import signal
import subprocess
import sys

PATIENCE_S = 3.0  # the task takes 1 s
PROGRAM = """
import os, signal, sys, threading, time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from traceback import extract_stack

def ctrl_c():  # once the main thread waits for the pool
    calls = ()
    while not ("_python_exit" in calls and "join" in calls):
        calls = [call.name for call in extract_stack(sys._current_frames()[main])]
    os.kill(os.getpid(), signal.SIGINT)

main = threading.get_ident()
pool = ProcessPoolExecutor(1, mp_context=get_context("fork"))
pool.submit(time.sleep, 1)  # the work
threading.Thread(target=ctrl_c, daemon=True).start()
print("the last line has run", flush=True)
"""

for _ in range(5):
    app = subprocess.Popen(
        [sys.executable, "-c", PROGRAM],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    interrupted = any("KeyboardInterrupt" in line for line in app.stderr)
    try:
        app.wait(PATIENCE_S)
        hangs = False
    except subprocess.TimeoutExpired:
        hangs = True
        os.killpg(app.pid, signal.SIGKILL)
    lines = app.communicate()[0]
    if hangs:
        break  # most rounds do
print(lines, end="")
print("hangs after KeyboardInterrupt:", interrupted and hangs)
assert interrupted and hangs, (interrupted, hangs)

"""Ctrl+C while the exit waits for a pool ends the wait, and the task is cut short. 退出时等线程池，这时按 Ctrl+C，就不再等了，任务做到一半就没了。"""

import signal
import subprocess
import sys

PROGRAM = """
import signal, threading
from concurrent.futures import ThreadPoolExecutor

signal.signal(signal.SIGINT, signal.default_int_handler)  # for a background job
waits = threading.Event()
join = threading.Thread.join

def told(thread, timeout=None):
    waits.set()
    return join(thread, timeout)

def task():
    waits.wait()  # the main thread has ended
    print("begun", flush=True)
    threading.Event().wait()
    print("finished", flush=True)

threading.Thread.join = told
ThreadPoolExecutor(1).submit(task)
"""


command = [sys.executable, "-c", PROGRAM]
pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
with subprocess.Popen(command, **pipes) as program:
    began = program.stdout.readline()
    for _ in range(10):  # the first may come just before the wait begins
        program.send_signal(signal.SIGINT)
        try:
            program.wait(timeout=3)
            break
        except subprocess.TimeoutExpired:
            pass
    out, err = program.communicate()
print("begun:", began == "begun\n", "| finished:", "finished" in out)
assert began == "begun\n" and "finished" not in out and "KeyboardInterrupt" in err

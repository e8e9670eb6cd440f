"""Ctrl+C while the exit waits for a pool: the task is cut short, the exit code stays what it was. 退出时等线程池，这时按 Ctrl+C：任务做到一半就没了，退出码还是原来的。"""

import signal
import subprocess
import sys

PROGRAM = """
import signal, sys, threading
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
sys.exit(int(sys.argv[1]))
"""

for code in 0, 3:
    command = [sys.executable, "-c", PROGRAM, str(code)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as program:
        began = program.stdout.readline()
        for _ in range(10):  # the first may come just before the wait begins
            program.send_signal(signal.SIGINT)
            try:
                out, err = program.communicate(timeout=1)
                break
            except subprocess.TimeoutExpired:
                pass
    print(began + out + f"exit code {program.returncode}")
    assert (began, out) == ("begun\n", "") and "KeyboardInterrupt" in err
    assert program.returncode == code

"""Ctrl+C while the exit waits for an ordinary child: the program leaves, the child runs on. 退出时等普通子进程，这时按 Ctrl+C：程序不再等就退出，子进程接着运行。"""

import signal
import subprocess
import sys

PROGRAM = """
import multiprocessing, signal

signal.signal(signal.SIGINT, signal.default_int_handler)  # for a background job
context = multiprocessing.get_context("fork")
join = context.Process.join

def told(process, timeout=None):
    print("waits", flush=True)
    return join(process, timeout)

def work():
    print("child:", open(0).readline().strip())

context.Process.join = told
context.Process(target=work).start()
"""

with subprocess.Popen(
    [sys.executable, "-c", PROGRAM],
    stdin=subprocess.PIPE,
    stdout=subprocess.PIPE,
    stderr=subprocess.PIPE,
    text=True,
) as program:
    waits = program.stdout.readline()
    program.send_signal(signal.SIGINT)
    code = program.wait()  # the child still waits for a line
    out, err = program.communicate("still here\n", timeout=30)
print(f"{waits}exit code {code}\n{out}", end="")
assert waits == "waits\n" and out == "child: still here\n" and "KeyboardInterrupt" in err
assert code == 0

"""Ctrl+C while the exit waits for a pool: the task is cut short, the exit code stays what it was, unless the task was printing. 退出时等线程池，这时按 Ctrl+C：任务做到一半就没了，退出码还是原来的，除非任务正在打印。"""

import signal
import subprocess
import sys

PROGRAM = """
import resource, signal, sys, threading
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
    if sys.argv[2:]:
        print("x" * 10**6)  # more than a pipe holds
    threading.Event().wait()
    print("finished", flush=True)

resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
threading.Thread.join = told
ThreadPoolExecutor(1).submit(task)
sys.exit(int(sys.argv[1]))
"""


def press(*words):
    command = [sys.executable, "-c", PROGRAM, *words]
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
    assert began == "begun\n" and "finished" not in out and "KeyboardInterrupt" in err
    return program.returncode


for code in 0, 3:
    print("exit code", ended := press(str(code)))
    assert ended == code
print("while the task printed: exit code", ended := press("0", "print"))
assert ended == -signal.SIGABRT

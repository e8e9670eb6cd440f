"""A SIGTERM handler that calls `sys.exit(7)` cuts off an ordinary thread the interpreter waits for, and the exit code is 0. 解释器等待普通线程时，SIGTERM 处理器里的 sys.exit(7) 会切断这个线程，退出码是 0。"""

import signal
import subprocess
import sys

PROGRAM = """
import os, signal, sys, threading, time
signal.signal(signal.SIGTERM, lambda *_: sys.exit(7))
def work():
    try:
        threading.main_thread().join()
        time.sleep(0.2)  # from there it is a few instructions to the wait
        os.write(1, b"main thread has ended\\n")
        time.sleep(60)  # the work
    finally:
        os.write(1, b"finally")
threading.Thread(target=work).start()
"""
process = subprocess.Popen(
    [sys.executable, "-c", PROGRAM],
    stdout=subprocess.PIPE,
    stderr=subprocess.PIPE,
    text=True,
)
assert process.stdout.readline() == "main thread has ended\n"
process.send_signal(signal.SIGTERM)
out, errors = process.communicate()
print("exit code", process.returncode)
assert process.returncode == 0
assert "finally" not in out
assert "SystemExit: 7" in errors

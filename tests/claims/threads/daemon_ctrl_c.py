"""Ctrl+C, or a signal handler that raises, while the interpreter waits for an ordinary thread cuts it off, and the exit code stays what it was. 解释器等待普通线程时按 Ctrl+C，或者信号处理函数抛出异常，这个线程会被切断，退出码不变。"""

import signal
import subprocess
import sys

PROGRAM = """
import os, signal, sys, threading, time
signal.signal(signal.SIGINT, signal.default_int_handler)
signal.signal(signal.SIGTERM, lambda *_: sys.exit(9))
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
for last_line, sent, error, expected in (
    ("", signal.SIGINT, "KeyboardInterrupt", 0),
    ("sys.exit(4)", signal.SIGINT, "KeyboardInterrupt", 4),
    ("", signal.SIGTERM, "SystemExit", 0),
):
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM + last_line],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout.readline() == "main thread has ended\n"
    process.send_signal(sent)
    out, errors = process.communicate()
    print(sent.name, "exit code", process.returncode)
    assert process.returncode == expected
    assert "finally" not in out
    assert error in errors

"""Ctrl+C, or a signal handler that raises, while the interpreter waits for an ordinary thread can cut it off, and the exit code may stay 0; one that prints or reads can make it SIGABRT. 解释器等待普通线程时按 Ctrl+C，或者信号处理函数抛出异常，这个线程可能被切断，退出码可能仍是 0；正在打印或读输入的线程可能让它变成 SIGABRT。"""

import os
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
        WORK
    finally:
        os.write(1, b"finally")
threading.Thread(target=work).start()
"""
SLEEP, PRINT, READ = "time.sleep(60)", "while True: print('x' * 200)", "sys.stdin.buffer.readline()"
env = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}


def run(work, last_line, sent):
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM.replace("WORK", work) + last_line],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=env,
    ) as process:
        assert process.stdout.readline() == b"main thread has ended\n"
        process.send_signal(sent)
        code = process.wait(timeout=30)
        out, errors = process.stdout.read(), process.stderr.read()
    assert b"finally" not in out
    return code, errors


for last_line, sent, error, expected in (
    ("", signal.SIGINT, b"KeyboardInterrupt", 0),
    ("sys.exit(4)", signal.SIGINT, b"KeyboardInterrupt", 4),
    ("", signal.SIGTERM, b"SystemExit", 0),
):
    code, errors = run(SLEEP, last_line, sent)
    print(sent.name, "exit code", code)
    assert code == expected
    assert error in errors

for work in PRINT, READ:
    aborted = any(run(work, "", signal.SIGINT)[0] == -signal.SIGABRT for _ in range(10))
    print("printing" if work is PRINT else "reading", "aborted:", aborted)
    assert aborted

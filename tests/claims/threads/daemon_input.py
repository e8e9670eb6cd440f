"""A daemon thread that waits for standard input can abort the exit, or on a terminal hold it up until a line comes; one in `sys.stdin.readline()` does neither. 守护线程正在等标准输入，会让退出变成 SIGABRT，在终端上还会让程序等到输入一行才退出；等在 sys.stdin.readline() 里则不会。"""

import os
import signal
import subprocess
import sys

PROGRAM = """
import sys, threading, time
def wait():
    started.set()
    {how}
started = threading.Event()
threading.Thread(target=wait, daemon=True).start()
started.wait()
time.sleep(0.05)  # from there it is a few instructions to the wait
print("last line", flush=True)
"""


def begin(how, stdin, stdout):
    command = [sys.executable, "-c", PROGRAM.format(how=how)]
    process = subprocess.Popen(command, stdin=stdin, stdout=stdout, stderr=subprocess.DEVNULL)
    for end in {stdin, stdout} - {subprocess.DEVNULL}:
        os.close(end)
    return process


def with_a_pipe(how):
    read, write = os.pipe()
    code = begin(how, read, subprocess.DEVNULL).wait(timeout=30)
    os.close(write)
    return code


def held_up_on_a_terminal(how, patience_s):
    user, terminal = os.openpty()
    process = begin(how, terminal, terminal)
    said = b""
    while b"last line" not in said:
        said += os.read(user, 1000)
    try:
        process.wait(timeout=patience_s)
        held_up = False
    except subprocess.TimeoutExpired:
        held_up = True
        os.write(user, b"\n")
    code = process.wait(timeout=30)
    os.close(user)
    assert code == 0
    return held_up


codes = {with_a_pipe("sys.stdin.buffer.readline()") for _ in range(5)}
print("sys.stdin.buffer: aborts")
assert -signal.SIGABRT in codes, codes
codes = {with_a_pipe("sys.stdin.readline()") for _ in range(5)}
print("sys.stdin.readline(): ends")
assert codes == {0}, codes
codes = {with_a_pipe("input()") for _ in range(5)}
assert codes <= {0, -signal.SIGABRT}, codes
if sys.version_info < (3, 12):
    assert -signal.SIGABRT in codes, codes

try:
    for end in os.openpty():
        os.close(end)
except OSError:
    sys.exit()  # no terminal can be had here
assert not held_up_on_a_terminal("sys.stdin.readline()", 30)
if sys.version_info >= (3, 14):
    assert any(held_up_on_a_terminal("input()", 1) for _ in range(5))

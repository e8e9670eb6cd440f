"""Even after KeyboardInterrupt, with waits for what holds up the closing of a pipe: unsent text, or a thread that reads. Once the child is killed, unsent text raises BrokenPipeError. 即使是 KeyboardInterrupt，with 也会卡在关闭管道上：有没发出的内容，或者有线程正在读。子进程已经杀掉时，没发出的内容抛出 BrokenPipeError。"""

import select
import signal
import subprocess
import sys
import threading
import time

PATIENCE_S = 2
MORE_THAN_A_PIPE_HOLDS = 1_000_000
CHILD = "import os, time; os.write(1, b'.'); time.sleep(60)"  # reads nothing
command = [sys.executable, "-c", CHILD]


def write(child, size):
    child.stdin.write(b"x" * size)  # stays in our buffer


def read_in_thread(child):
    threading.Thread(target=child.stdout.read).start()
    while select.select([child.stdout], [], [], 0)[0]:
        time.sleep(0.01)
    # It has read the one byte, and waits for more.


def interrupted(body, *arguments):
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    child = subprocess.Popen(command, bufsize=2 * MORE_THAN_A_PIPE_HOLDS, **pipes)
    killer = threading.Timer(PATIENCE_S, child.kill)
    killer.start()
    try:
        with child:
            select.select([child.stdout], [], [])
            body(child, *arguments)
            raise KeyboardInterrupt
    except (KeyboardInterrupt, BrokenPipeError):
        ended = child.returncode
    killer.cancel()
    child.kill()
    child.wait()
    return ended


codes = [interrupted(write, 1), interrupted(write, MORE_THAN_A_PIPE_HOLDS)]
codes.append(interrupted(read_in_thread))
print("exit codes after Ctrl+C: little unsent, much unsent, a reading thread:", codes)
assert codes == [None, -signal.SIGKILL, -signal.SIGKILL]

try:
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.DEVNULL}
    with subprocess.Popen(command, **pipes) as child:
        try:
            write(child, 1)
            raise ValueError("something went wrong")
        except BaseException:
            child.kill()
            child.wait()
            raise
except BrokenPipeError as error:
    print("killed first:", type(error).__name__, "instead of", type(error.__context__).__name__)
    assert isinstance(error.__context__, ValueError)
else:
    raise AssertionError("no BrokenPipeError")

"""Text that stdin still holds: with hangs on it even after KeyboardInterrupt, and once the child is killed it raises BrokenPipeError. stdin 里还有没发出的内容：即使是 KeyboardInterrupt，with 也会卡在这里；子进程已经杀掉时，它抛出 BrokenPipeError。"""

import signal
import subprocess
import sys
import threading

PATIENCE_S = 2
MORE_THAN_A_PIPE_HOLDS = 1_000_000
command = [sys.executable, "-c", "import time; time.sleep(60)"]  # reads nothing


def interrupted(text):
    child = subprocess.Popen(command, stdin=subprocess.PIPE, bufsize=2 * MORE_THAN_A_PIPE_HOLDS)
    killer = threading.Timer(PATIENCE_S, child.kill)
    killer.start()
    try:
        with child:
            child.stdin.write(text)  # stays in our buffer
            raise KeyboardInterrupt
    except (KeyboardInterrupt, BrokenPipeError):
        ended = child.returncode
    killer.cancel()
    child.kill()
    child.wait()
    return ended


small, large = interrupted(b"a line\n"), interrupted(b"x" * MORE_THAN_A_PIPE_HOLDS)
print("exit code after Ctrl+C, a line:", small, "| more than a pipe holds:", large)
assert (small, large) == (None, -signal.SIGKILL)

try:
    with subprocess.Popen(command, stdin=subprocess.PIPE) as child:
        try:
            child.stdin.write(b"a line\n")
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

"""Even after KeyboardInterrupt, with waits for what holds up the closing of a pipe: unsent text, or a thread that reads. Once the child is killed, unsent text raises BrokenPipeError. 即使是 KeyboardInterrupt，with 也会卡在关闭管道上：有没发出的内容，或者有线程正在读。子进程已经杀掉时，没发出的内容抛出 BrokenPipeError。"""

import signal
import subprocess
import sys
import threading

PATIENCE_S = 2
MORE_THAN_A_PIPE_HOLDS = 1_000_000
command = [sys.executable, "-c", "import time; time.sleep(60)"]  # reads nothing, writes nothing


def write(child, size):
    child.stdin.write(b"x" * size)  # stays in our buffer


def read_in_thread(child):
    reader = threading.Thread(target=child.stdout.read)
    reader.start()
    reader.join(0.2)  # by now it reads
    assert reader.is_alive()


def interrupted(body, *arguments):
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    child = subprocess.Popen(command, bufsize=2 * MORE_THAN_A_PIPE_HOLDS, **pipes)
    killer = threading.Timer(PATIENCE_S, child.kill)
    killer.start()
    try:
        with child:
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
    with subprocess.Popen(command, stdin=subprocess.PIPE) as child:
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

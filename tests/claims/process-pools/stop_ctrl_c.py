"""Workers that ignore SIGINT leave Ctrl+C to the parent: one exception, no traceback of a worker. 工作进程忽略 SIGINT，Ctrl+C 就只由父进程处理：一个异常，工作进程没有回溯。"""

import os
import signal
import subprocess
import sys
import time
from multiprocessing import Pool


def work(n):
    os.write(1, b"working\n")
    time.sleep(60)


def main():
    with Pool(2, signal.signal, (signal.SIGINT, signal.SIG_IGN)) as pool:
        try:
            pool.map(work, range(2), chunksize=1)
        except KeyboardInterrupt:
            sys.exit(130)  # leaving the block terminates the workers


def press_ctrl_c(program):
    for _ in range(2):
        assert program.stdout.readline() == "working\n"
    os.killpg(program.pid, signal.SIGINT)  # as the terminal does: to the whole group
    return program.communicate()


if __name__ == "__main__":
    if sys.argv[1:]:
        main()
    command = [sys.executable, __file__, "main"]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    with subprocess.Popen(command, start_new_session=True, **pipes) as program:
        output, errors = press_ctrl_c(program)
    print("exit code:", program.returncode, "tracebacks:", errors.count("Traceback"))
    assert program.returncode == 130 and not errors

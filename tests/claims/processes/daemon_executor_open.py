"""Up to 3.12 a child that leaves a ProcessPoolExecutor open never ends; since 3.13, or with a with, it does. 3.12 及更早版本里，子进程用完 ProcessPoolExecutor 没有关闭，就永远不会结束；3.13 起，或者用了 with，就会结束。"""

import os
import signal
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor

SHORT_S, LONG_S = 2, 30
inner = None


def task(how):
    global inner
    inner = ProcessPoolExecutor(1)
    if how == "with":
        with inner:
            return inner.submit(abs, -7).result()
    return inner.submit(abs, -7).result()


def main(how):
    with ProcessPoolExecutor(1) as outer:
        print(outer.submit(task, how).result(), flush=True)


def exit_code(how, patience_s):
    program = subprocess.Popen(
        [sys.executable, __file__, how],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
        text=True,
    )
    assert program.stdout.readline() == "7\n"
    try:
        code = program.wait(patience_s)
    except subprocess.TimeoutExpired:
        code = "it does not exit"
        os.killpg(program.pid, signal.SIGKILL)
    program.communicate()  # until its last child has ended, too
    return code


if __name__ == "__main__":
    if sys.argv[1:]:
        main(sys.argv[1])
        sys.exit()
    hangs = sys.version_info < (3, 13)
    closed = exit_code("with", LONG_S)
    left_open = exit_code("open", SHORT_S if hangs else LONG_S)
    print("closed by a with, exit code:", closed)
    assert closed == 0
    assert left_open == ("it does not exit" if hangs else 0), left_open

"""Up to 3.12 a child that leaves a ProcessPoolExecutor open never ends; since 3.13, or with a with, it does. 3.12 及更早版本里，子进程用完 ProcessPoolExecutor 没有关闭，就永远不会结束；3.13 起，或者用了 with，就会结束。"""

import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

SHORT_S = 2
PROGRAM = """
import multiprocessing
import sys
from concurrent.futures import ProcessPoolExecutor

inner = None

def task(how):
    global inner
    inner = ProcessPoolExecutor(1)
    if how == "with":
        with inner:
            return inner.submit(abs, -7).result()
    return inner.submit(abs, -7).result()

if __name__ == "__main__":
    with ProcessPoolExecutor(1) as outer:
        print(outer.submit(task, sys.argv[1]).result(), flush=True)
"""

if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "program.py")
        path.write_text(PROGRAM)
        for how in "with", "open":
            program = subprocess.Popen(
                [sys.executable, str(path), how],
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
                text=True,
            )
            assert program.stdout.readline() == "7\n"
            hangs = how == "open" and sys.version_info < (3, 13)
            try:
                code = program.wait(SHORT_S if hangs else 30)
            except subprocess.TimeoutExpired:
                code = "it does not exit"
                os.killpg(program.pid, signal.SIGKILL)
            program.communicate()  # until its last child has ended, too
            assert code == ("it does not exit" if hangs else 0), (how, code)
            if how == "with":
                print("closed by a with, exit code:", code)

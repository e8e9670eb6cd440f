"""A daemon process that returns waits until its queue is read, though its parent was killed; os._exit() ends it. 父进程被杀掉以后，守护进程返回时还在等队列里的元素被取走；os._exit() 才能让它结束。"""

import itertools
import os
import select
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

METHODS = "fork", "spawn", "forkserver"
SHORT_S = 1
PROGRAM = """
import multiprocessing
import os
import sys
from multiprocessing import connection

def watch(queue, how):
    queue.put(bytes(1_000_000))
    print(os.getpid(), flush=True)
    connection.wait([multiprocessing.parent_process().sentinel])
    print("the parent is gone", flush=True)
    if how == "os._exit":
        os._exit(0)

if __name__ == "__main__":
    context = multiprocessing.get_context(sys.argv[1])
    queue = context.Queue()
    child = context.Process(target=watch, args=(queue, sys.argv[2]), daemon=True)
    child.start()
    child.join()
"""

if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "program.py")
        path.write_text(PROGRAM)
        for method, how in itertools.product(METHODS, ("os._exit", "return")):
            program = subprocess.Popen(
                [sys.executable, str(path), method, how],
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                text=True,
            )
            pid = int(program.stdout.readline())
            program.kill()
            program.wait()
            assert program.stdout.readline() == "the parent is gone\n"
            # The end of its output means that no process is left.
            limit = 30 if how == "os._exit" else SHORT_S
            ended = bool(select.select([program.stdout], [], [], limit)[0])
            print(f"{method}, {how}: ended: {ended}")
            assert ended == (how == "os._exit")
            if not ended:
                os.kill(pid, signal.SIGKILL)
            assert program.stdout.read() == ""
            program.stdout.close()

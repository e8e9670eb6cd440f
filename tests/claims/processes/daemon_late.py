"""A daemon process that a thread starts while the exit waits for an ordinary child is left behind. 程序退出时在等普通子进程，这时线程启动的守护进程会留下来。"""

import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

METHODS = ["spawn", "forkserver"]
if sys.version_info[:2] != (3, 12):  # there, fork is refused during the exit
    METHODS.append("fork")
JOBS = """
import os
import threading

def stay(writer):
    print("daemon process", os.getpid(), flush=True)
    writer.send("started")
    threading.Event().wait()

def wait(reader):
    reader.recv()
"""
PROGRAM = """
import multiprocessing
import sys
import threading
import jobs

context = multiprocessing.get_context(sys.argv[1])
exit_waits = threading.Event()

class Ordinary(context.Process):
    def join(self, timeout=None):
        exit_waits.set()
        super().join(timeout)

def supervise(writer):
    exit_waits.wait()
    context.Process(target=jobs.stay, args=(writer,), daemon=True).start()

if __name__ == "__main__":
    reader, writer = context.Pipe(duplex=False)
    threading.Thread(target=supervise, args=(writer,), daemon=True).start()
    Ordinary(target=jobs.wait, args=(reader,)).start()
    print("last line", flush=True)
"""

if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "program.py").write_text(PROGRAM)
        Path(folder, "jobs.py").write_text(JOBS)
        for method in METHODS:
            command = [sys.executable, "program.py", method]
            program = subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, text=True)
            assert program.stdout.readline() == "last line\n"
            pid = int(program.stdout.readline().removeprefix("daemon process"))
            assert program.wait(30) == 0
            os.kill(pid, signal.SIGKILL)  # still there: otherwise ProcessLookupError
            assert program.stdout.read() == ""
            program.stdout.close()
    print("the program has ended, its daemon process had not")

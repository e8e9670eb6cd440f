"""dump_traceback_later(exit=True) shows and ends the parent only; the child lives on. dump_traceback_later(exit=True) 只显示、只结束父进程，子进程还活着。"""

import os
import pathlib
import signal
import subprocess
import sys
import tempfile

PROGRAM = """
import faulthandler, multiprocessing, os, threading

def work(folder):
    with open(folder + "/pid.part", "w") as file:
        file.write(str(os.getpid()))
    os.rename(folder + "/pid.part", folder + "/pid")
    threading.Event().wait()

if __name__ == "__main__":
    faulthandler.dump_traceback_later(2, exit=True)
    child = multiprocessing.Process(target=work, args=(os.path.dirname(__file__),))
    child.start()
    child.join()
"""

with tempfile.TemporaryDirectory() as folder:
    script = pathlib.Path(folder, "app.py")
    script.write_text(PROGRAM)
    with open(pathlib.Path(folder, "err"), "w+") as errors:
        run = subprocess.run([sys.executable, script], stderr=errors, timeout=30)
        errors.seek(0)
        dump = errors.read()
    pid = int(pathlib.Path(folder, "pid").read_text())
os.kill(pid, 0)
print("exit code of the parent:", run.returncode)
print("join() in the dump:", "in join" in dump)
print("work() in the dump:", "in work" in dump)
assert run.returncode == 1 and "in join" in dump and "in work" not in dump
os.kill(pid, signal.SIGKILL)

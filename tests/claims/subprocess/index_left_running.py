"""run() with captured output also waits for what the program leaves running, if that holds the pipe. run() 捕获输出时，程序留下的进程还持有管道，run() 就也要等它。"""

import os
import subprocess
import sys
import threading

LEFT = "import sys; sys.stdin.read()"  # runs until its standard input ends
PROGRAM = f"import subprocess, sys; subprocess.Popen([sys.executable, '-c', {LEFT!r}])"
COMMAND = [sys.executable, "-c", PROGRAM]
PATIENCE_S, LONG_S = 0.5, 30
started = threading.Event()
children, codes = [], []


class Watched(subprocess.Popen):
    def __init__(self, *args, **options):
        super().__init__(*args, **options)
        children.append(self)
        started.set()


def call_run(reader, **options):
    codes.append(subprocess.run(COMMAND, stdin=reader, **options).returncode)


subprocess.Popen = Watched  # to look at the child of run()
for options in {}, {"stdout": subprocess.PIPE}:
    started.clear()
    reader, writer = os.pipe()
    runner = threading.Thread(target=call_run, args=(reader,), kwargs=options)
    runner.start()
    assert started.wait(LONG_S)
    if options:
        os.waitid(os.P_PID, children[-1].pid, os.WEXITED | os.WNOWAIT)  # the program has ended
        runner.join(PATIENCE_S)
    else:
        runner.join(LONG_S)
    returned = not runner.is_alive()
    print("captured:" if options else "not captured:", "run() returned:", returned)
    assert returned == (not options)
    os.close(writer)  # now what was left ends
    runner.join(LONG_S)
    os.close(reader)
assert codes == [0, 0]

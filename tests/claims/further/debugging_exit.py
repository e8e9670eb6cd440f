"""dump_traceback_later(exit=True) ends the program at once: no `finally`, and what a file has buffered is lost. dump_traceback_later(exit=True) 会立刻结束程序：不执行 finally，文件缓冲区里的内容也会丢失。"""

import pathlib
import subprocess
import sys
import tempfile

PROGRAM = """
import faulthandler, sys, threading

file = open(sys.argv[1], "w")
file.write("buffered")
faulthandler.dump_traceback_later(0.5, exit=True)
try:
    threading.Event().wait()
finally:
    print("finally", flush=True)
"""

with tempfile.TemporaryDirectory() as folder:
    path = pathlib.Path(folder, "lines")
    command = [sys.executable, "-c", PROGRAM, path]
    run = subprocess.run(command, capture_output=True, text=True, timeout=30)
    written = path.read_text()
print("exit code:", run.returncode, "| finally:", bool(run.stdout), "| in the file:", repr(written))
assert (run.returncode, run.stdout, written) == (1, "", "")
assert "in wait" in run.stderr

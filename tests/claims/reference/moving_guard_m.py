"""Without a guard, started by `python -m`, under forkserver: a Process fails in the child only, with a big argument BrokenPipeError, an executor raises BrokenProcessPool, Manager() EOFError. 没有保护，用 `python -m` 启动，forkserver：Process 只在子进程里出错，参数很大时是 BrokenPipeError，Executor 抛出 BrokenProcessPool，Manager() 抛出 EOFError。"""

import pathlib
import subprocess
import sys
import tempfile

PROGRAM = """
import multiprocessing, sys
from concurrent.futures import ProcessPoolExecutor

context = multiprocessing.get_context("forkserver")
if sys.argv[1] == "Process":
    child = context.Process(target=id, args=(0,))
    child.start()
    child.join()
elif sys.argv[1] == "big argument":
    context.Process(target=id, args=(bytes(1_000_000),)).start()
elif sys.argv[1] == "executor":
    ProcessPoolExecutor(1, context).submit(abs, -1).result()
else:
    context.Manager()
"""
LAST = {
    "Process": "",
    "big argument": "BrokenPipeError",
    "executor": "BrokenProcessPool",
    "Manager": "EOFError",
}

with tempfile.TemporaryDirectory() as folder:
    pathlib.Path(folder, "app.py").write_text(PROGRAM)
    for what, last in LAST.items():
        command = [sys.executable, "-m", "app", what]
        run = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=60)
        print(what, "exit code:", run.returncode)
        assert "bootstrapping phase" in run.stderr
        assert "ConnectionResetError" not in run.stderr
        assert run.returncode == (1 if last else 0)
        assert last in run.stderr.strip().rpartition("\n")[2]

"""Where the fork server imports the script, a missing guard ends Pool and executor at once, except under -m. 在服务进程导入脚本的版本上，没有保护的 Pool 和 Executor 立刻失败；用 -m 运行时例外。"""

import subprocess
import sys
import tempfile
from pathlib import Path

PROGRAM = """
import multiprocessing, sys
from concurrent.futures import ProcessPoolExecutor
context = multiprocessing.get_context("forkserver")
if sys.argv[1] == "pool":
    pool = context.Pool(1)
    print(pool.map(abs, [-1]))
else:
    with ProcessPoolExecutor(1, mp_context=context) as executor:
        executor.submit(abs, -1).result()
"""

with tempfile.TemporaryDirectory() as folder:
    Path(folder, "unguarded.py").write_text(PROGRAM)
    for kind in "pool", "executor":
        command = [sys.executable, "unguarded.py", kind]
        run = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=30)
        last_line = run.stderr.strip().splitlines()[-1]
        print(f"{kind}: exit code {run.returncode}")
        assert run.returncode == 1
        assert last_line.startswith(("Connection", "BrokenPipeError", "EOFError"))
    command = [sys.executable, "-m", "unguarded", "executor"]
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=30)
    last_line = run.stderr.strip().splitlines()[-1]
    print("executor with -m:", last_line.partition(":")[0].rpartition(".")[2])
    assert "BrokenProcessPool" in last_line

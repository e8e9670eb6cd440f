"""The same script without a guard, by start method. 同一个没有保护的脚本，换三种启动方法。"""

import subprocess
import sys
from pathlib import Path

script = Path(__file__).with_name("main_guard_missing.py")
version = sys.version_info[:3]
preloads_main = (3, 13, 8) <= version < (3, 14) or (3, 14, 1) <= version < (3, 15)  # (1)!

for method in ("fork", "spawn", "forkserver"):
    run = subprocess.run(
        [sys.executable, script, method], capture_output=True, text=True, timeout=9
    )
    worked = "working" in run.stdout
    told = "finished its bootstrapping phase" in run.stderr
    print(
        f"{method:10}  worked: {worked!s:5}  RuntimeError: {told!s:5}  exit code: {run.returncode}"
    )
    assert worked == (method == "fork")
    assert told == (method != "fork")
    server_died = method == "forkserver" and preloads_main
    assert run.returncode == (1 if server_died else 0)
    last_line = run.stderr.strip().rpartition("\n")[2]
    assert last_line.startswith(("Connection", "BrokenPipeError", "EOFError")) == server_died

"""Importing in advance: an ImportError is silent, any other exception ends the server. 提前导入：ImportError 没有提示，别的异常会让服务进程结束。"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

MODULES = {
    "missing": "import no_such_module",
    "wrong_value": "raise ValueError",
    "wrong_syntax": "a b",
    "leaves": "raise SystemExit",
}
PROGRAM = """
import multiprocessing
import sys

def work():
    print("the child works", flush=True)

if __name__ == "__main__":
    on_error = {"on_error": sys.argv[2]} if sys.argv[2:] else {}
    multiprocessing.set_forkserver_preload([sys.argv[1]], **on_error)
    child = multiprocessing.get_context("forkserver").Process(target=work)
    try:
        child.start()
        child.join()
    except (EOFError, ConnectionError):
        print("start() fails")
"""


def run(folder, *arguments):
    environment = {name: os.environ[name] for name in os.environ if name != "PYTHONWARNINGS"}
    command = [sys.executable, *arguments]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        for name, text in {**MODULES, "program": PROGRAM}.items():
            Path(folder, f"{name}.py").write_text(text)
        for name in MODULES:
            ended = run(folder, "program.py", name)
            print(f"{name}: {ended.stdout.strip()}, on stderr: {ended.stderr != ''}")
            assert ended.returncode == 0
            if name == "missing":
                assert (ended.stdout, ended.stderr) == ("the child works\n", "")
            else:
                assert ended.stdout == "start() fails\n"
        if sys.version_info >= (3, 15):
            fails = run(folder, "program.py", "missing", "fail")
            assert fails.stdout == "start() fails\n"
            hidden = run(folder, "program.py", "missing", "warn")
            assert (hidden.stdout, hidden.stderr) == ("the child works\n", "")
            shown = run(folder, "-W", "default", "program.py", "missing", "warn")
            assert shown.stdout == "the child works\n" and "ImportWarning" in shown.stderr

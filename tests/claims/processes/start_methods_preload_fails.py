"""Importing in advance: an ImportError is silent, any other exception ends the server. 提前导入：ImportError 没有提示，别的异常会让服务进程结束。"""

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
    multiprocessing.set_forkserver_preload([sys.argv[1]])
    child = multiprocessing.get_context("forkserver").Process(target=work)
    try:
        child.start()
        child.join()
    except (EOFError, ConnectionError):
        print("start() fails")
"""

if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        for name, text in {**MODULES, "program": PROGRAM}.items():
            Path(folder, f"{name}.py").write_text(text)
        for name in MODULES:
            command = [sys.executable, "program.py", name]
            ended = subprocess.run(command, cwd=folder, capture_output=True, text=True)
            print(f"{name}: {ended.stdout.strip()}, on stderr: {ended.stderr != ''}")
            assert ended.returncode == 0
            if name == "missing":
                assert (ended.stdout, ended.stderr) == ("the child works\n", "")
            else:
                assert ended.stdout == "start() fails\n"

"""A child never imports a __main__.py, so its functions are not found, guard or not. 子进程从不导入 __main__.py，所以里面的函数找不到，有没有保护都一样。"""

import subprocess
import sys
import tempfile
from pathlib import Path

TASK = """
def report():
    print("working")
"""
MAIN = """
import multiprocessing
if __name__ == "__main__":
    process = multiprocessing.get_context("spawn").Process(target=report)
    process.start()
    process.join()
    print("exit code", process.exitcode)
"""


def run(folder, **files):
    package = Path(folder, "shop")
    package.mkdir(exist_ok=True)
    for name, text in files.items():
        Path(package, f"{name}.py").write_text(text)
    command = [sys.executable, "-m", "shop"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=30)


with tempfile.TemporaryDirectory() as folder:
    all_in_main = run(folder, __main__=TASK + MAIN)
    in_a_module = run(folder, tasks=TASK, __main__="from shop.tasks import report\n" + MAIN)
print("in __main__.py:", all_in_main.stdout.strip())
print("in a module:", *in_a_module.stdout.split("\n"))
assert "AttributeError" in all_in_main.stderr and "exit code 1" in all_in_main.stdout
assert in_a_module.stdout == "working\nexit code 0\n"

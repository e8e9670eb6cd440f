"""From a pool of interpreters no object of a class of the script comes back, and with relative imports in the script its functions are not found; with a module both work. 子解释器池传不回脚本里定义的类的对象，脚本里有相对导入时也找不到它的函数；放进模块就都可以。"""

import pathlib
import subprocess
import sys
import tempfile

PARTS = """
LIMIT = 3

class Box:
    pass

def fill():
    return Box()

def limit():
    return LIMIT
"""
APP = f"""
IMPORT
from concurrent import interpreters
from concurrent.futures import InterpreterPoolExecutor
{PARTS}
def result(pool, task):
    try:
        return type(pool.submit(task).result()).__name__
    except interpreters.NotShareableError as error:
        return type(error).__name__

if __name__ == "__main__":
    with InterpreterPoolExecutor(1) as pool:
        print([result(pool, task) for task in (fill, limit, parts.fill, parts.limit)])
"""

with tempfile.TemporaryDirectory() as folder:
    package = pathlib.Path(folder, "package")
    package.mkdir()
    (package / "parts.py").write_text(PARTS)
    for line, limit in (
        ("import package.parts as parts", "int"),
        (
            "from . import parts",
            "NotShareableError",
        ),
    ):
        (package / "app.py").write_text(APP.replace("IMPORT", line))
        command = [sys.executable, "-m", "package.app"]
        run = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=30)
        print(f"{line}:", run.stdout, end="")
        assert run.stdout == f"{['NotShareableError', limit, 'Box', 'int']}\n", run.stderr

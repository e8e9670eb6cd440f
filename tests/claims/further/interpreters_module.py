"""From a pool of interpreters no object of a class of the script comes back, and with relative imports in the script, or without a file, its functions are not found; with a module both work. 子解释器池传不回脚本里定义的类的对象，脚本里有相对导入、或者代码不在文件里时，也找不到它的函数；放进模块就都可以。"""

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
    for line, as_file, limit in (
        ("import package.parts as parts", True, "int"),
        ("from . import parts", True, "NotShareableError"),
        ("import package.parts as parts", False, "NotShareableError"),  # as in a notebook
    ):
        app = APP.replace("IMPORT", line)
        (package / "app.py").write_text(app)
        command = [sys.executable, *(("-m", "package.app") if as_file else ("-c", app))]
        run = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=30)
        print(f"{line}, in a file: {as_file}:", run.stdout, end="")
        assert run.stdout == f"{['NotShareableError', limit, 'Box', 'int']}\n", run.stderr

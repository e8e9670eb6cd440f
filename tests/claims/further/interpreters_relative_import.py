"""A relative import in a function that reads no global fails in an interpreter, at the top of its module it works. 自己不读取全局变量的函数里写相对导入，到了子解释器里会失败；写在模块开头就可以。"""

import pathlib
import subprocess
import sys
import tempfile

OUTSIDE = """
from . import settings

def limit():
    return settings.LIMIT
"""
INSIDE = """
def limit():
    from . import settings
    return settings.LIMIT
"""
APP = """
from concurrent.futures import InterpreterPoolExecutor, ThreadPoolExecutor
from . import inside, outside

if __name__ == "__main__":
    for pool_class in ThreadPoolExecutor, InterpreterPoolExecutor:
        with pool_class(1) as pool:
            for module in outside, inside:
                future = pool.submit(module.limit)
                print(type(future.exception()).__name__, end=" ")
"""

with tempfile.TemporaryDirectory() as folder:
    package = pathlib.Path(folder, "package")
    package.mkdir()
    for name, code in {
        "settings": "LIMIT = 3",
        "outside": OUTSIDE,
        "inside": INSIDE,
        "app": APP,
    }.items():
        (package / f"{name}.py").write_text(code)
    command = [sys.executable, "-m", "package.app"]
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=30)
    print("threads: outside, inside, interpreters: outside, inside:", run.stdout)
    assert run.stdout == "NoneType NoneType NoneType ImportError ", run.stderr

"""With fork, a pool does not find a function that the script defines after it; one above the pool or in a module it does. 用 fork 时，脚本里在池之后才定义的函数，池找不到；在池之前定义的、放在模块里的，找得到。"""

import subprocess
import sys
import tempfile
from pathlib import Path

APP = """
import multiprocessing

def above():
    return "above the pool"

pool = multiprocessing.get_context("fork").Pool(1)

def f():
    return "below the pool"

import another

for task in above, another.g, f:
    try:
        print(pool.apply_async(task).get(2))
    except multiprocessing.TimeoutError:
        print(task.__name__, "never returns")
"""

with tempfile.TemporaryDirectory() as folder:
    Path(folder, "another.py").write_text("def g():\n    return 'in another module'\n")
    app = Path(folder, "app.py")
    app.write_text(APP)
    run = subprocess.run([sys.executable, app], capture_output=True, text=True, timeout=15)
print(run.stdout, end="")
assert run.stdout.splitlines() == ["above the pool", "in another module", "f never returns"], run
old = "AttributeError: Can't get attribute 'f' on <module '__main__'"
new = "AttributeError: module '__main__' has no attribute 'f'"
assert (new if sys.version_info >= (3, 14) else old) in run.stderr, run

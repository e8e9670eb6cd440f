"""In a notebook, a Pool never answers for a function of a cell; one imported from a file works. 在笔记本里，单元格里的函数交给 Pool 永远没有回答；从文件导入的就可以。"""

import subprocess
import sys
import tempfile
from pathlib import Path

CELLS = """
import multiprocessing
from shop import square
def cube(n):
    return n**3
with multiprocessing.get_context("spawn").Pool(1) as pool:
    print("from a file:", pool.map(square, [3]))
    try:
        print("from a cell:", pool.map_async(cube, [3]).get(timeout=3))
    except multiprocessing.TimeoutError:
        print("from a cell: no answer")
"""

with tempfile.TemporaryDirectory() as folder:
    Path(folder, "shop.py").write_text("def square(n):\n    return n * n\n")
    command = [sys.executable, "-c", CELLS]  # as in a notebook: no file to import
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=25)
print(run.stdout, end="")
assert run.stdout == "from a file: [9]\nfrom a cell: no answer\n"
assert "Can't get attribute 'cube'" in run.stderr or "has no attribute 'cube'" in run.stderr

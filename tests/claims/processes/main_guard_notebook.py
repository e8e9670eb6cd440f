"""In a notebook, a Pool answers for a function of a cell under fork alone; one imported from a file works. 在 notebook 里，单元格里的函数交给 Pool，只有用 fork 才有结果；从文件导入的函数都可以。"""

import multiprocessing
import subprocess
import sys
import tempfile
from pathlib import Path

CELLS = """
import multiprocessing
import sys
from shop import square
def cube(n):
    return n**3
with multiprocessing.get_context(sys.argv[1]).Pool(1) as pool:
    print("from a file:", pool.map(square, [3]))
    try:
        print("from a cell:", pool.map_async(cube, [3]).get(timeout=3))
    except multiprocessing.TimeoutError:
        print("from a cell: no answer")
"""

with tempfile.TemporaryDirectory() as folder:
    Path(folder, "shop.py").write_text("def square(n):\n    return n * n\n")
    for method in multiprocessing.get_all_start_methods():
        command = [sys.executable, "-c", CELLS, method]  # as in a notebook: no file to import
        run = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=25)
        if method == "fork":
            assert run.stdout == "from a file: [9]\nfrom a cell: [27]\n"
        else:
            assert run.stdout == "from a file: [9]\nfrom a cell: no answer\n"
            assert "'cube'" in run.stderr
print("from a file: [9]")
print("from a cell: an answer under fork alone")

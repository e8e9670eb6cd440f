"""In a notebook, a Pool answers for a function of a cell under fork alone; one imported from a file works, without %cd. 在 notebook 里，单元格里的函数交给 Pool，只有用 fork 才有结果；从文件导入的函数都可以，前提是没用过 %cd。"""

import multiprocessing
import subprocess
import sys
import tempfile
from pathlib import Path

CELLS = """
import multiprocessing
import os
import sys
os.chdir(sys.argv[2])
from shop import square
def cube(n):
    return n**3
with multiprocessing.get_context(sys.argv[1]).Pool(1) as pool:
    for function in square, cube:
        try:
            print(pool.map_async(function, [3]).get(timeout=3))
        except multiprocessing.TimeoutError:
            print("no answer")
"""


def answers(method, folder, then):
    command = [sys.executable, "-c", CELLS, method, then]  # as in a notebook: no file to import
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=25)
    return run.stdout.splitlines(), run.stderr


with tempfile.TemporaryDirectory() as folder:
    shop = Path(folder, "shop")
    shop.mkdir()
    Path(shop, "shop.py").write_text("def square(n):\n    return n * n\n")
    for method in multiprocessing.get_all_start_methods():
        stayed, errors = answers(method, shop, ".")
        moved, _ = answers(method, folder, "shop")  # %cd shop
        if method == "fork":
            assert stayed == moved == ["[9]", "[27]"]
        else:
            assert stayed == ["[9]", "no answer"] and "'cube'" in errors
            assert moved == ["no answer", "no answer"]
print("from a file: [9]; after %cd: an answer under fork alone")
print("from a cell: an answer under fork alone")

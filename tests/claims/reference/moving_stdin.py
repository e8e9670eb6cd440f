"""A program read from standard input works with fork; forkserver looks for a file `<stdin>`, in spite of the guard. 从标准输入读入的程序，用 fork 能运行；forkserver 会去找名为 `<stdin>` 的文件，有保护也没用。"""

import subprocess
import sys

PROGRAM = """
import multiprocessing, sys

def work():
    print("it works", flush=True)

if __name__ == "__main__":
    child = multiprocessing.get_context(sys.argv[1]).Process(target=work)
    child.start()
    child.join()
"""

for method in ("fork", "forkserver"):
    run = subprocess.run(
        [sys.executable, "-", method], input=PROGRAM, capture_output=True, text=True, timeout=60
    )
    works = "it works" in run.stdout
    no_file = "FileNotFoundError" in run.stderr and "<stdin>" in run.stderr
    print(f"{method:10}  works: {works!s:5}  FileNotFoundError: {no_file}")
    assert works == (method == "fork")
    assert no_file == (method == "forkserver")

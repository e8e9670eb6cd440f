"""`join()` has returned, the program ends: a file that a daemon worker has open stays empty; of a worker that was stopped and waited for it is complete. join() 已经返回，程序结束：守护工作线程打开的文件是空的；让工作线程停下并等它结束，文件就完整。"""

import pathlib
import subprocess
import sys
import tempfile

PROGRAM = """
import queue, sys, threading
name, stop = sys.argv[1], sys.argv[2] == "stopped"
jobs = queue.Queue()
def work():
    with open(name, "w") as file:
        while (number := jobs.get()) is not None:
            try:
                print(number * number, file=file)
            finally:
                jobs.task_done()
worker = threading.Thread(target=work, daemon=not stop)
worker.start()
for number in range(5):
    jobs.put(number)
jobs.join()
if stop:
    jobs.put(None)
    worker.join()
"""
with tempfile.TemporaryDirectory() as folder:
    path = pathlib.Path(folder, "squares.txt")
    for end, lines in ("cut off", 0), ("stopped", 5):
        subprocess.run([sys.executable, "-c", PROGRAM, path, end], check=True)
        written = len(path.read_text().splitlines())
        print(f"{end}: {written} of 5 lines in the file")
        assert written == lines

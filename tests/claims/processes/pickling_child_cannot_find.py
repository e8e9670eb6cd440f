"""pickle.dumps() accepts a function of python -c; a spawned child can't find it. pickle.dumps() 接受 python -c 里的函数，spawn 的子进程却找不到它。"""

import subprocess
import sys

PROGRAM = """
import multiprocessing, pickle

def work():
    pass

pickle.dumps(work)
process = multiprocessing.get_context("spawn").Process(target=work)
process.start()
process.join()
print("dumps() accepts it; exit code", process.exitcode)
"""
ran = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True)
print(ran.stdout, end="")
assert ran.stdout == "dumps() accepts it; exit code 1\n" and "AttributeError" in ran.stderr

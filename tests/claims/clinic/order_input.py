"""What is in the buffer of standard output is written at input() and Process.start(), too. 标准输出缓冲区里的内容，遇到 input() 和 Process.start() 也会写出。"""

import subprocess
import sys

PROGRAM = """
print("name?")
input()
print("starting")
import multiprocessing, os, time
process = multiprocessing.Process(target=time.sleep, args=(0,))
process.start()
process.join()
print("never sent")
os._exit(0)
"""

child = subprocess.Popen(
    [sys.executable, "-c", PROGRAM],
    stdin=subprocess.PIPE,
    stdout=subprocess.PIPE,
    text=True,
)
with child:
    first = child.stdout.readline()  # (1)!
    child.stdin.write("Ana\n")
    child.stdin.flush()
    rest = child.stdout.read()
print("before the child went on:", first, end="")
print("after it:", repr(rest))
assert (first, rest) == ("name?\n", "starting\n")

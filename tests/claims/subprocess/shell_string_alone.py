"""A string without arguments and without a shell is the program's name: that is right. 不用 shell，字符串里又没有参数：它就是程序名，这样写没有错。"""

import shutil
import subprocess
import sys

name = sys.executable
assert subprocess.run(name, stdin=subprocess.DEVNULL).returncode == 0
try:
    subprocess.run("sort --version")
    raise AssertionError("split into words")
except FileNotFoundError:
    print("name alone: runs; with an argument: FileNotFoundError")
assert shutil.which("sort")

"""A command with arguments in one string is taken as the name of a file: FileNotFoundError; a list of strings is not. 命令和参数写在一个字符串里，会被当成文件名：FileNotFoundError；写成列表就不会。"""

import subprocess
import sys

try:
    subprocess.run("no-such-program -l")
except FileNotFoundError as error:
    print(f"{type(error).__name__}: {error.filename!r}")
    assert error.filename == "no-such-program -l"
else:
    raise AssertionError("it was found")
run = subprocess.run([sys.executable, "-c", "print('found')"], capture_output=True, text=True)
print("a list:", run.stdout, end="")
assert run.stdout == "found\n"

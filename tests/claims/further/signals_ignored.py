"""A program that starts with SIGINT ignored gets no KeyboardInterrupt until it installs the handler itself. 启动时 SIGINT 就被忽略的程序收不到 KeyboardInterrupt，除非自己安装处理器。"""

import signal
import subprocess
import sys

PROGRAM = """
import signal, sys

if "install" in sys.argv:
    signal.signal(signal.SIGINT, signal.default_int_handler)
try:
    signal.raise_signal(signal.SIGINT)
    print("nothing happened")
except KeyboardInterrupt:
    print("KeyboardInterrupt")
"""


def start(*arguments):
    command = [sys.executable, "-c", PROGRAM, *arguments]
    return subprocess.run(command, capture_output=True, text=True).stdout.strip()


usual = start()
signal.signal(signal.SIGINT, signal.SIG_IGN)
ignored, installed = start(), start("install")
print("usual start:", usual)
print("ignored at start:", ignored)
print("handler installed:", installed)
assert (usual, ignored, installed) == (
    "KeyboardInterrupt",
    "nothing happened",
    "KeyboardInterrupt",
)

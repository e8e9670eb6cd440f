"""While its command runs, os.system() ignores Ctrl+C, and it returns a wait status, not the exit code; run() raises KeyboardInterrupt. os.system() 在命令运行期间忽略 Ctrl+C，返回的是等待状态，不是退出码；run() 则抛出 KeyboardInterrupt。"""

import os
import signal
import subprocess

status = os.system("exit 3")
print("os.system:", status, "as an exit code:", os.waitstatus_to_exitcode(status))
assert status == 3 * 256 and os.waitstatus_to_exitcode(status) == 3
assert subprocess.run("exit 3", shell=True).returncode == 3

CTRL_C = "kill -INT $PPID; exit 3"  # to us, while we wait for the shell
signal.signal(signal.SIGINT, signal.default_int_handler)
assert os.system(CTRL_C) == 3 * 256
print("os.system: nothing of Ctrl+C")
try:
    subprocess.run(CTRL_C, shell=True)
except KeyboardInterrupt:
    print("run: KeyboardInterrupt")
else:
    raise AssertionError("run() ignored it too")

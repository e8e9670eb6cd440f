"""os.system() returns a wait status, not the exit code. os.system() 返回的是等待状态，不是退出码。"""

import os
import subprocess

status = os.system("exit 3")
print("os.system:", status, "as an exit code:", os.waitstatus_to_exitcode(status))
assert status == 3 * 256 and os.waitstatus_to_exitcode(status) == 3
assert subprocess.run("exit 3", shell=True).returncode == 3

"""If somebody else collects the child, wait() gives 0 whatever the exit code was. 子进程被别人回收了，不管退出码是多少，wait() 都返回 0。"""

import os
import subprocess
import sys

child = subprocess.Popen([sys.executable, "-c", "raise SystemExit(3)"])
pid, status = os.wait()  # somewhere else in the program
print("os.wait() got", os.waitstatus_to_exitcode(status))
print("child.wait() gives", child.wait())
assert pid == child.pid and os.waitstatus_to_exitcode(status) == 3
assert child.returncode == 0

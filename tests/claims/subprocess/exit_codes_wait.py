"""wait(timeout) only waits: it does not end the process. wait(timeout) 只是等：它不会结束进程。"""

import subprocess
import sys

PATIENCE_S = 0.2

child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
try:
    child.wait(timeout=PATIENCE_S)
except subprocess.TimeoutExpired as error:
    print(f"not finished after {error.timeout} s, poll():", child.poll())
assert child.poll() is None  # (1)!

child.terminate()  # (2)!
code = child.wait()  # (3)!
print("after terminate() and wait(), ended:", child.poll() is not None)
assert code == child.poll() == child.returncode
assert code != 0

child.terminate()  # (4)!
child.kill()
assert child.wait() == code

"""Inside with: end the child when the body fails. 在 with 里面：代码块出错就结束子进程。"""

import subprocess
import sys
import time

PROGRAM_S = 60

began = time.perf_counter()
try:
    with subprocess.Popen([sys.executable, "-c", f"import time; time.sleep({PROGRAM_S})"]) as child:
        try:
            raise ValueError("something else went wrong")
        except BaseException:  # (1)!
            child.kill()
            child.wait()
            raise
except ValueError:
    print("ended early, exit code is set:", child.returncode is not None)
assert time.perf_counter() - began < PROGRAM_S / 2
assert child.returncode not in (None, 0)

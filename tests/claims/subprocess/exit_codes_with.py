"""with Popen(...) waits at the end: it does not kill. with Popen(…) 在结尾等待：它不会杀进程。"""

import subprocess
import sys
import time

PROGRAM_S = 0.4

began = time.perf_counter()
try:
    with subprocess.Popen([sys.executable, "-c", f"import time; time.sleep({PROGRAM_S})"]) as child:
        raise ValueError("something else went wrong")  # (1)!
except ValueError as error:
    waited = time.perf_counter() - began
    print("the error arrives when the child has ended:", child.returncode is not None)
    print("exit code:", child.returncode)
assert waited >= PROGRAM_S * 0.9  # (2)!
assert child.returncode == 0  # ended by itself, not killed

try:
    with subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"]) as child:
        raise KeyboardInterrupt
except KeyboardInterrupt:
    print("after Ctrl+C, still running:", child.poll() is None)  # (3)!
    assert child.poll() is None
    child.kill()
    child.wait()

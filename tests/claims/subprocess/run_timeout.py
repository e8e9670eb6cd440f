"""run(timeout=...) kills the program and collects it. run(timeout=…) 杀掉程序，再收走它。"""

import os
import subprocess
import sys
import time

LIMIT_S = 0.2
PROGRAM_S = 60

began = time.perf_counter()
try:
    subprocess.run(
        [sys.executable, "-c", f"import time; time.sleep({PROGRAM_S})"],
        capture_output=True,
        timeout=LIMIT_S,
    )
except subprocess.TimeoutExpired as error:
    print("gave up after", error.timeout, "s")
    assert error.timeout == LIMIT_S
    assert isinstance(error, subprocess.SubprocessError)
assert time.perf_counter() - began < PROGRAM_S / 2

try:
    os.waitpid(-1, os.WNOHANG)  # (1)!
except ChildProcessError:
    print("no child process is left")
else:
    raise AssertionError("there is a child process")

"""communicate(timeout) gives up, and loses nothing. communicate(timeout) 放弃等待，但什么也不丢。"""

import subprocess
import sys

PATIENCE_S = 0.2
PROGRAM = """
import sys, time
print("half of the work", flush=True)
print("ready", file=sys.stderr, flush=True)
time.sleep(60)
"""

child = subprocess.Popen(
    [sys.executable, "-c", PROGRAM],
    stdout=subprocess.PIPE,
    stderr=subprocess.PIPE,
    text=True,
)
assert child.stderr.readline() == "ready\n"  # (1)!
try:
    child.communicate(timeout=PATIENCE_S)
except subprocess.TimeoutExpired:
    print("gave up, still running:", child.poll() is None)
    assert child.poll() is None  # (2)!

child.kill()
out, _ = child.communicate()  # (3)!
print("kept:", repr(out))
assert out == "half of the work\n"
assert child.returncode not in (None, 0)

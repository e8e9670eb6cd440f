"""The child prints, and nothing arrives. 子进程打印了，却什么也没收到。"""

import subprocess
import sys
import threading

PATIENCE_S = 0.3
PROGRAM = """
import sys
print("downloading")
print("printed", file=sys.stderr, flush=True)
sys.stdin.readline()
"""

child = subprocess.Popen(
    [sys.executable, "-c", PROGRAM],  # (1)!
    stdin=subprocess.PIPE,
    stdout=subprocess.PIPE,
    stderr=subprocess.PIPE,
    text=True,
    bufsize=1,  # (2)!
)
assert child.stderr.readline() == "printed\n"  # (3)!
lines = []
reader = threading.Thread(target=lambda: lines.append(child.stdout.readline()))
reader.start()
reader.join(PATIENCE_S)
print("the child has printed, received:", lines)
assert reader.is_alive()
assert lines == []

child.stdin.close()  # (4)!
reader.join()
print("the child has ended,   received:", lines)
assert lines == ["downloading\n"]
assert child.wait() == 0
child.stdout.close()
child.stderr.close()

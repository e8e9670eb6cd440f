"""Killed with text in its buffer: none of it arrives. 缓冲区里还有文字时被杀：一点也收不到。"""

import subprocess
import sys

PROGRAM = """
import sys
print("in the buffer")
print("printed", file=sys.stderr, flush=True)
sys.stdin.read()
"""

pipes = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
child = subprocess.Popen([sys.executable, "-c", PROGRAM], text=True, **pipes)
assert child.stderr.readline() == "printed\n"  # (1)!
child.kill()
out, _ = child.communicate()
print("arrived:", repr(out))
assert out == ""

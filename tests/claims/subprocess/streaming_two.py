"""Both streams as they come: a thread for each pipe. 两条流都要实时：每条管道一个线程。"""

import queue
import subprocess
import sys
import threading

PROGRAM = """
import sys
for step in range(3):
    print("step", step)
    sys.stderr.buffer.write(b"warning \\xff\\n")
"""


def pump(pipe, name, lines):
    for line in pipe:
        lines.put((name, line.strip()))
    lines.put((name, None))  # (1)!


received = {"out": [], "err": []}
with subprocess.Popen(
    [sys.executable, "-u", "-c", PROGRAM],
    stdout=subprocess.PIPE,
    stderr=subprocess.PIPE,
    encoding="utf-8",
    errors="replace",  # (2)!
) as child:
    lines = queue.Queue()
    for name, pipe in ("out", child.stdout), ("err", child.stderr):
        threading.Thread(target=pump, args=(pipe, name, lines)).start()
    open_pipes = 2
    while open_pipes:
        name, line = lines.get()  # (3)!
        if line is None:
            open_pipes -= 1
        else:
            received[name].append(line)

print(ascii(received))  # (4)!
assert received["out"] == ["step 0", "step 1", "step 2"]
assert received["err"] == ["warning \ufffd"] * 3
assert child.returncode == 0

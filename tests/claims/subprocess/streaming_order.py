"""Two pipes, read apart: which line comes first? 两条管道分开读：哪一行先到？"""

import queue
import random
import subprocess
import sys
import threading
import time

MOST_ROUNDS = 500
SHORT_S = 0.002
PROGRAM = """
import sys
for line in sys.stdin:
    for step in 0, 1:
        print("out", step)
        print("err", step, file=sys.stderr)
"""


def pump(pipe, lines):
    for line in pipe:
        time.sleep(random.choice((0, SHORT_S)))  # (1)!
        lines.put(line.strip())


def first_stream(child, lines):
    child.stdin.write("go\n")  # (2)!
    child.stdin.flush()
    came = [lines.get() for _ in range(4)]
    if came.index("out 1") < came.index("out 0") or came.index("err 1") < came.index("err 0"):
        return "a stream out of order"
    return "standard output first" if came[0] == "out 0" else "standard error first"


pipes = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
seen = set()
rounds = 0
with subprocess.Popen([sys.executable, "-u", "-c", PROGRAM], text=True, **pipes) as child:
    lines = queue.Queue()
    for pipe in child.stdout, child.stderr:
        threading.Thread(target=pump, args=(pipe, lines)).start()
    while len(seen) < 2 and rounds < MOST_ROUNDS:
        rounds += 1
        seen.add(first_stream(child, lines))
    child.stdin.close()
print(*sorted(seen), sep="\n")
assert seen == {"standard output first", "standard error first"}
assert child.returncode == 0

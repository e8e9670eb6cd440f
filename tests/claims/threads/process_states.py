"""Watch a child pass through the states of the system. 看子进程经过操作系统的各个状态。"""

import subprocess
import sys
import time
from pathlib import Path

CHILD = "print('up', flush=True); input(); print('go', flush=True)\nwhile True: pass"
PATIENCE_S = 5


def state(pid):
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return "gone"


def wait_for(expected):  # (1)!
    deadline = time.monotonic() + PATIENCE_S
    while (seen := state(child.pid)) != expected and time.monotonic() < deadline:
        time.sleep(0.001)
    print(f"{expected:5}", {"S": "blocked", "R": "running or ready", "Z": "zombie"}.get(seen, ""))
    assert seen == expected


child = subprocess.Popen([sys.executable, "-c", CHILD], stdin=-1, stdout=-1, text=True)
child.stdout.readline()
wait_for("S")  # (2)!
child.stdin.write("\n")
child.stdin.flush()
child.stdout.readline()
wait_for("R")  # (3)!
child.kill()
wait_for("Z")  # (4)!
child.wait()
wait_for("gone")  # (5)!
child.stdin.close()
child.stdout.close()

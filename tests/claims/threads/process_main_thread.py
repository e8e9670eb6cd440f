"""Linux shows the state of the main thread as that of the process: it waits, so a process that computes is `S`. Linux 把主线程的状态当作进程的状态：主线程在等，正在计算的进程也显示 S。"""

import threading
import time
from pathlib import Path

PATIENCE_S = 5


def state(of):
    return Path(f"/proc/{of}/stat").read_text().rpartition(")")[2].split()[0]


def compute():
    deadline = time.monotonic() + PATIENCE_S
    while state("self") != "S" and time.monotonic() < deadline:
        pass  # the main thread has not reached its join() yet
    shown.update(process=state("self"), worker=state("thread-self"))


shown = {}
worker = threading.Thread(target=compute)
worker.start()
worker.join()
print("the process:", shown["process"], "| its worker, which executes:", shown["worker"])
assert shown == {"process": "S", "worker": "R"}

"""Until somebody reaps it, a finished child is a zombie. 回收之前，结束了的子进程是僵尸。"""

import multiprocessing
import os
from multiprocessing import connection
from pathlib import Path

context = multiprocessing.get_context("spawn")


def nothing():
    pass


def state(pid):
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return "gone"


if __name__ == "__main__":
    other = context.Process(target=nothing)
    reapers = {
        "join()": lambda process: process.join(),
        "exitcode": lambda process: process.exitcode,
        "is_alive()": lambda process: process.is_alive(),
        "active_children()": lambda process: multiprocessing.active_children(),
        "start() of another": lambda process: other.start(),
    }
    for name, reap in reapers.items():
        process = context.Process(target=nothing)
        process.start()
        os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)  # (1)!
        before = state(process.pid)
        reap(process)
        print(f"{before} -> {state(process.pid)}  by {name}")
        assert (before, state(process.pid)) == ("Z", "gone")  # (2)!
    other.join()
    assert other.exitcode == 0

    served = multiprocessing.get_context("forkserver").Process(target=nothing)
    served.start()
    connection.wait([served.sentinel])  # (3)!
    print(f"{state(served.pid)} before join(), with forkserver")
    assert state(served.pid) == "gone"
    served.join()

"""Ctrl+C while a child starts ends the child, or the fork server, and with a large argument start() raises or hangs; started while SIGINT is ignored, they inherit that. 启动子进程时按 Ctrl+C，会结束子进程或者 fork 服务器，参数很大时 start() 会抛出异常或者卡住；忽略 SIGINT 时启动，它们会继承这一点。"""

import io
import multiprocessing
import os
import signal
import sys
import threading
from multiprocessing import forkserver

PATIENCE_S = 2
SMALL_BYTES, LARGE_BYTES = 1, 1_000_000  # the second is more than a pipe holds

if __name__ == "__mp_main__":  # the child, or the fork server, imports this module
    sys.stderr = io.StringIO()  # not to show the traceback
    os.kill(os.getpid(), signal.SIGINT)  # Ctrl+C, just then


def work(data):
    pass


def start_and_join(method, size_bytes=SMALL_BYTES):
    context = multiprocessing.get_context(method)
    child = context.Process(target=work, args=(bytes(size_bytes),))
    try:
        child.start()
    except (EOFError, ConnectionError):
        return "start() raises"  # nobody is there to read what it sends
    child.join()
    return "runs" if child.exitcode == 0 else "child ended"


def start_large():
    outcomes = ["start() hangs"]
    starter = threading.Thread(
        target=lambda: outcomes.append(start_and_join("spawn", LARGE_BYTES)), daemon=True
    )
    starter.start()
    starter.join(PATIENCE_S)
    return outcomes[-1]


def start_ignored(method):
    usual = signal.signal(signal.SIGINT, signal.SIG_IGN)
    outcomes = {start_and_join(method, size_bytes) for size_bytes in (SMALL_BYTES, LARGE_BYTES)}
    signal.signal(signal.SIGINT, usual)
    return outcomes


if __name__ == "__main__":
    small = {method: start_and_join(method) for method in ("spawn", "forkserver")}
    large = start_large()
    forkserver._forkserver._stop()  # the next start launches a new one
    ignored = {method: start_ignored(method) for method in ("spawn", "forkserver")}
    forkserver._forkserver._stop()
    forkserver.set_forkserver_preload([])  # it does not import this module, only the child does
    forkserver.ensure_running()
    late = start_ignored("forkserver")
    for method in small:
        print(f"{method}: cut off, with SIGINT ignored:", *ignored[method])
    print("spawn, with 1 MB: start() hangs (up to 3.13) or raises")
    print("forkserver, ignored only after the server was up: cut off")
    assert set(small.values()) <= {"child ended", "start() raises"}
    assert large == "start() raises" or sys.version_info < (3, 14) and large == "start() hangs"
    assert all(outcomes == {"runs"} for outcomes in ignored.values())
    assert "runs" not in late

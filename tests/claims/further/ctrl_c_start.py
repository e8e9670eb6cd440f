"""Ctrl+C while a child starts ends the child, or the fork server; started while SIGINT is ignored, they inherit that. 启动子进程时按 Ctrl+C，会结束子进程或者 fork 服务器；忽略 SIGINT 时启动，它们会继承这一点。"""

import io
import multiprocessing
import os
import signal
import sys
from multiprocessing import forkserver

if __name__ == "__mp_main__":  # the child, or the fork server, imports this module
    sys.stderr = io.StringIO()  # not to show the traceback
    os.kill(os.getpid(), signal.SIGINT)  # Ctrl+C, just then


def work():
    pass


def start_and_join(method):
    child = multiprocessing.get_context(method).Process(target=work)
    try:
        child.start()
    except (EOFError, ConnectionError):
        return "cut off"  # the fork server is gone
    child.join()
    return "runs" if child.exitcode == 0 else "cut off"


def start_ignored(method):
    usual = signal.signal(signal.SIGINT, signal.SIG_IGN)
    outcome = start_and_join(method)
    signal.signal(signal.SIGINT, usual)
    return outcome


if __name__ == "__main__":
    exposed = {method: start_and_join(method) for method in ("spawn", "forkserver")}
    forkserver._forkserver._stop()  # the next start launches a new one
    ignored = {method: start_ignored(method) for method in ("spawn", "forkserver")}
    forkserver._forkserver._stop()
    forkserver.set_forkserver_preload([])  # it does not import this module, only the child does
    forkserver.ensure_running()
    late = start_ignored("forkserver")
    for method in exposed:
        print(f"{method}: {exposed[method]}, with SIGINT ignored: {ignored[method]}")
    print(f"forkserver: ignored only after the server was up: {late}")
    assert set(exposed.values()) == {"cut off"} and set(ignored.values()) == {"runs"}
    assert late == "cut off"

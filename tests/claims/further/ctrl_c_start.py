"""Ctrl+C while a child starts ends the child, or the fork server; started while SIGINT is ignored, they inherit that. 启动子进程时按 Ctrl+C，会结束子进程或者 fork 服务器；忽略 SIGINT 时启动，它们会继承这一点。"""

import multiprocessing
import os
import signal
import sys

SERVER_UP = "CTRL_C_AFTER_THE_SERVER"

if __name__ == "__mp_main__":  # the child, or the fork server, imports this module
    sys.stderr = open(os.devnull, "w")
    if SERVER_UP not in os.environ:
        os.kill(os.getpid(), signal.SIGINT)  # Ctrl+C, just then


def work():
    if SERVER_UP in os.environ:
        os.kill(os.getpid(), signal.SIGINT)


def start_ignored(method):
    usual = signal.signal(signal.SIGINT, signal.SIG_IGN)
    outcome = start_and_join(method)
    signal.signal(signal.SIGINT, usual)
    return outcome


def start_and_join(method):
    child = multiprocessing.get_context(method).Process(target=work)
    try:
        child.start()
    except (EOFError, ConnectionError):
        return "cut off"  # the fork server is gone
    child.join()
    return "runs" if child.exitcode == 0 else "cut off"


if __name__ == "__main__":
    method = sys.argv[1] if sys.argv[1:] else None
    if method is None:
        for method in ("spawn", "forkserver"):
            assert os.spawnl(os.P_WAIT, sys.executable, sys.executable, __file__, method) == 0
    else:
        exposed = start_and_join(method)
        if method == "forkserver":
            multiprocessing.forkserver._forkserver._stop()  # the next start launches a new one
        ignored = start_ignored(method)
        print(f"{method}: {exposed}, with SIGINT ignored: {ignored}", flush=True)
        assert exposed == "cut off" and ignored == "runs"
        if method == "forkserver":
            multiprocessing.forkserver._forkserver._stop()
            os.environ[SERVER_UP] = "1"
            multiprocessing.forkserver.ensure_running()
            late = start_ignored(method)
            print(f"{method}: ignored only after the server was up: {late}", flush=True)
            assert late == "cut off"

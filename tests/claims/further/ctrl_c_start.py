"""Ctrl+C while a child starts ends the child, or the fork server, and with a large argument start() raises or hangs; started while SIGINT is ignored, they inherit that, but an executor starts its worker in submit(). 启动子进程时按 Ctrl+C，会结束子进程或者 fork 服务器，参数很大时 start() 会抛出异常或者卡住；忽略 SIGINT 时启动，它们会继承这一点；不过 ProcessPoolExecutor 在 submit() 里才启动工作进程。"""

import io
import multiprocessing
import os
import signal
import sys
import threading
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
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


def start_large(patience_s):
    outcomes = ["start() hangs"]
    starter = threading.Thread(
        target=lambda: outcomes.append(start_and_join("spawn", LARGE_BYTES)), daemon=True
    )
    starter.start()
    starter.join(patience_s)
    return outcomes[-1]


def ask(executor):
    try:
        executor.submit(work, b"").result()
    except BrokenProcessPool:
        return "child ended"
    return "runs"


def ignored(start, *arguments):
    usual = signal.signal(signal.SIGINT, signal.SIG_IGN)
    outcome = start(*arguments)
    signal.signal(signal.SIGINT, usual)
    return outcome


if __name__ == "__main__":
    exposed = {method: start_and_join(method) for method in ("spawn", "forkserver")}
    large = start_large(PATIENCE_S)
    forkserver._forkserver._stop()  # the next start launches a new one
    cured = {method: ignored(start_and_join, method) for method in ("spawn", "forkserver")}
    cured["spawn, 1 MB"] = ignored(start_large, 20 * PATIENCE_S)
    forkserver._forkserver._stop()
    forkserver.set_forkserver_preload([])  # it does not import this module, only the child does
    forkserver.ensure_running()
    late = ignored(start_and_join, "forkserver")
    spawn = multiprocessing.get_context("spawn")
    with ignored(ProcessPoolExecutor, 1, spawn) as executor:
        only_made = ask(executor)
    with ProcessPoolExecutor(1, spawn) as executor:
        runs_then = ignored(ask, executor), ask(executor)
    for method, outcome in exposed.items():
        print(f"{method} runs:", outcome == "runs")
    print("spawn, 1 MB, runs:", large == "runs")  # up to 3.13 start() may hang, else it raises
    for name, outcome in cured.items():
        print(f"with SIGINT ignored, {name}: {outcome}")
    print("forkserver, ignored only after the server was up, runs:", late == "runs")
    print("executor, ignored only while it was made, runs:", only_made == "runs")
    print("executor, ignored until its worker ran:", *runs_then)
    assert set(exposed.values()) <= {"child ended", "start() raises"}
    assert large == "start() raises" or sys.version_info < (3, 14) and large == "start() hangs"
    assert set(cured.values()) == {"runs"}
    assert late != "runs"
    assert only_made == "child ended" and runs_then == ("runs", "runs")

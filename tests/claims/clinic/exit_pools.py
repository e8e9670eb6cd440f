"""A task that still runs, or a worker process that waits for a thread though its task is done, keeps an executor's program from exiting, and _python_exit stands before _shutdown in the dump; a multiprocessing.Pool does not. 还有任务在运行，或者任务做完了、工作进程却在等一个线程，用 Executor 的程序就退不出去，转储里 _python_exit 在 _shutdown 之前；用 multiprocessing.Pool 的会退出。"""

import pathlib
import re
import subprocess
import sys
import tempfile

PROGRAM = """
import faulthandler, multiprocessing, os, sys, threading, time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

def task():
    parent = multiprocessing.parent_process()
    while parent is None or parent.is_alive():
        time.sleep(0.1)
    os._exit(0)

def start_thread():
    threading.Thread(target=task).start()

if __name__ == "__main__":
    kind = sys.argv[1]
    if kind == "Pool":
        pool = multiprocessing.Pool(1)
        pool.apply_async(task)
    elif kind == "done":
        pool = ProcessPoolExecutor(1)
        pool.submit(start_thread).result()
        pool.shutdown(wait=False, cancel_futures=True)
    else:
        pool = globals()[kind](1)
        pool.submit(task)
    faulthandler.dump_traceback_later(2, exit=True)
"""


def run(kind):
    with open(pathlib.Path(folder, "err"), "w+") as errors:
        done = subprocess.run([sys.executable, script, kind], stderr=errors, timeout=30)
        errors.seek(0)
        return done.returncode, errors.read()


with tempfile.TemporaryDirectory() as folder:
    script = pathlib.Path(folder, "app.py")
    script.write_text(PROGRAM)
    for kind in ("ThreadPoolExecutor", "ProcessPoolExecutor", "done", "Pool"):
        code, dump = run(kind)
        names = re.findall("_python_exit|_shutdown", dump)
        print(f"{kind}: exits: {code == 0}, the dump shows: {' '.join(names) or '-'}")
        expected = (0, []) if kind == "Pool" else (1, ["_python_exit", "_shutdown"])
        assert (code, names) == expected, dump
